// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { CharacterCount } from "./character-count.tsx";
import { controlClass, controlProps, Field, type FieldProps, fieldId } from "./field.tsx";
import { WritingArea } from "./writing-area.tsx";

type Props = FieldProps &
  Omit<ComponentProps<"textarea">, keyof FieldProps | "required" | "maxLength"> & {
    /** The longest text accepted, in characters. It is told, not enforced while one writes: nobody's words are cut. */
    limit?: number;
  };

/** Several lines of text; with a `limit`, the count is below: fixed without JavaScript, alive with it. */
export function TextArea({ locale, name, label, hint, error, optional, limit, className = "", ...rest }: Props) {
  const field = { locale, name, label, hint, error, optional };
  const count = `${fieldId(name)}-count`;
  return (
    <Field
      {...field}
      after={limit ? <CharacterCount locale={locale} id={count} countOf={fieldId(name)} limit={limit} /> : null}
    >
      <WritingArea
        rows={8}
        {...rest}
        {...controlProps(field, limit ? count : undefined)}
        className={`${controlClass(error)} ${className}`}
      />
    </Field>
  );
}
