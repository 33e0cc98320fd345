// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "required" | "type">;

/** A file from one's own device. Which kinds and how large belongs into the hint. */
export function FileField({ locale, name, label, hint, error, optional, ...rest }: Props) {
  const field = { locale, name, label, hint, error, optional };
  return (
    <Field {...field}>
      <input
        {...rest}
        {...controlProps(field)}
        type="file"
        className={`block w-full rounded-smooth border-2 border-dashed bg-wash p-3 text-base file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-smooth file:border-2 file:border-primary file:bg-white file:px-4 file:font-semibold file:text-primary ${error ? "border-danger" : "border-edge"}`}
      />
    </Field>
  );
}
