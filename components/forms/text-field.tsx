// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { controlClass, controlProps, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "required">;

/** One line of text. `{...register("title")}` of react-hook-form fits in as well as a `defaultValue`. */
export function TextField({ locale, name, label, hint, error, optional, className = "", ...rest }: Props) {
  const field = { locale, name, label, hint, error, optional };
  return (
    <Field {...field}>
      <input
        type="text"
        {...rest}
        {...controlProps(field)}
        className={`${controlClass(error)} min-h-12 ${className}`}
      />
    </Field>
  );
}
