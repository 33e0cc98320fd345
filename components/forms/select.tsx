// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { controlClass, controlProps, Field, type FieldProps } from "./field.tsx";
import { formWords } from "./words.ts";

export type Option = { value: string; label: string };

type Props = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "required" | "children"> & {
    options?: readonly Option[];
    /** Choices under headings, after those that stand alone. */
    groups?: readonly { label: string; options: readonly Option[] }[];
    /** The words of the empty choice; without them "Choose…". */
    emptyLabel?: string;
  };

/** One of many. For fewer than seven choices a `RadioGroup` is easier to use. */
export function Select({
  locale,
  name,
  label,
  hint,
  error,
  optional,
  options = [],
  groups = [],
  emptyLabel,
  className = "",
  ...rest
}: Props) {
  const field = { locale, name, label, hint, error, optional };
  return (
    <Field {...field}>
      <select {...rest} {...controlProps(field)} className={`${controlClass(error)} min-h-12 ${className}`}>
        <option value="">{emptyLabel ?? formWords(locale).choose}</option>
        {options.map(choice)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(choice)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const choice = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
