// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { formWords } from "./words.ts";

/** What every field takes. `name` is also its id, so that the error summary can lead to it. */
export type FieldProps = {
  locale: Locale;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence of what is wrong, as the action answered it. */
  error?: string;
  /** Fields are required unless they say otherwise, and then the label says so in words. */
  optional?: boolean;
};

export const fieldId = (name: string) => `field-${name}`;

/** What ties a control to its label, hint and error. */
export const controlProps = ({ name, hint, error, optional }: FieldProps, describedBy?: string) => ({
  id: fieldId(name),
  name,
  "aria-required": optional ? undefined : true,
  "aria-invalid": error ? true : undefined,
  "aria-describedby":
    [error ? `${fieldId(name)}-error` : "", hint ? `${fieldId(name)}-hint` : "", describedBy ?? ""]
      .filter(Boolean)
      .join(" ") || undefined,
});

/** The look of everything one can write into. */
export const controlClass = (error: string | undefined) =>
  `block w-full rounded-smooth border-2 bg-white px-3 py-2.5 text-lg text-ink ${error ? "border-danger" : "border-edge hover:border-ink"}`;

type Props = FieldProps & { children: ReactNode; after?: ReactNode };

/** A label, a hint, a control, and what is wrong with it. */
export function Field({ children, after, ...field }: Props) {
  return (
    <div className={field.error ? "border-l-4 border-danger pl-4" : ""}>
      <label htmlFor={fieldId(field.name)} className="block font-semibold">
        <FieldLabel {...field} />
      </label>
      <FieldHint {...field} />
      <FieldError {...field} />
      <div className="mt-2">{children}</div>
      {after}
    </div>
  );
}

/** The same for a group of choices: its label is a legend. */
export function FieldGroup({ children, ...field }: Props) {
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = controlProps(field);
  return (
    <fieldset
      id={fieldId(field.name)}
      tabIndex={-1}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      className={field.error ? "border-l-4 border-danger pl-4" : ""}
    >
      <legend className="font-semibold">
        <FieldLabel {...field} />
      </legend>
      <FieldHint {...field} />
      <FieldError {...field} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}

function FieldLabel({ locale, label, optional }: FieldProps) {
  return (
    <>
      {label}
      {optional ? <span className="font-normal text-muted"> ({formWords(locale).optional})</span> : null}
    </>
  );
}

function FieldHint({ name, hint }: FieldProps) {
  if (!hint) return null;
  return (
    <div id={`${fieldId(name)}-hint`} className="mt-1 text-base text-soft">
      {hint}
    </div>
  );
}

function FieldError({ locale, name, error }: FieldProps) {
  if (!error) return null;
  return (
    <p id={`${fieldId(name)}-error`} className="mt-1 flex gap-2 font-semibold text-danger">
      <Icon name="warning-circle" className="mt-0.5 size-6" />
      <span>
        <span className="sr-only">{formWords(locale).error} </span>
        {error}
      </span>
    </p>
  );
}
