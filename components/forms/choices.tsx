// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { controlProps, FieldGroup, type FieldProps, fieldId } from "./field.tsx";
import { formWords } from "./words.ts";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type InputProps = Omit<ComponentProps<"input">, keyof FieldProps | "required" | "type" | "value" | "id">;

const row = "flex min-h-12 items-start gap-3 rounded-smooth px-2 py-2.5 hover:bg-wash has-checked:bg-wash";
const box = "mt-0.5 size-6 shrink-0 accent-primary";

/** One of a few, all in sight. */
export function RadioGroup({
  locale,
  name,
  label,
  hint,
  error,
  optional,
  choices,
  defaultValue,
  ...rest
}: FieldProps & InputProps & { choices: readonly Choice[]; defaultValue?: string }) {
  const field = { locale, name, label, hint, error, optional };
  return (
    <FieldGroup {...field}>
      {choices.map((choice) => (
        <label key={choice.value} className={row}>
          <input
            {...rest}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === choice.value}
            className={box}
          />
          <ChoiceWords {...choice} />
        </label>
      ))}
    </FieldGroup>
  );
}

/** One yes or no. */
export function Checkbox({
  locale,
  name,
  label,
  hint,
  error,
  optional,
  ...rest
}: FieldProps & InputProps & { value?: string }) {
  const field = { locale, name, label, hint, error, optional };
  return (
    <div className={error ? "border-l-4 border-danger pl-4" : ""}>
      {error ? (
        <p id={`${fieldId(name)}-error`} className="flex gap-2 font-semibold text-danger">
          <Icon name="warning-circle" className="mt-0.5 size-6" />
          <span>
            <span className="sr-only">{formWords(locale).error} </span>
            {error}
          </span>
        </p>
      ) : null}
      <label className={row}>
        <input {...rest} {...controlProps({ ...field, hint: undefined })} type="checkbox" className={box} />
        <ChoiceWords label={label} hint={hint} />
      </label>
    </div>
  );
}

function ChoiceWords({ label, hint }: { label: ReactNode; hint?: ReactNode }) {
  return (
    <span>
      {label}
      {hint ? <span className="block text-base text-soft">{hint}</span> : null}
    </span>
  );
}
