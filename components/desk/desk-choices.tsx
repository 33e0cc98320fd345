// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { FieldGroup } from "#components/forms/field.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { useAnswer } from "./desk-form.tsx";

type Props = {
  locale: Locale;
  /** Of the group; each box is called `group.value` (lib/kernel/ticked.ts). */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  /** Whether none may be ticked. */
  optional?: boolean;
};

/** Any number of a few. After a refusal it shows what was ticked and what was unticked. */
export function DeskChoices({ locale, name, label, hint, choices, chosen, optional = true }: Props) {
  const state = useAnswer();
  const error = state && !state.answer.ok ? state.answer.fields?.[name] : undefined;
  const isTicked = (value: string) => (state ? `${name}.${value}` in state.values : chosen.includes(value));
  return (
    <FieldGroup locale={locale} name={name} label={label} hint={hint} error={error} optional={optional}>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {choices.map(({ value, label: words }) => (
          <label
            key={value}
            className="flex min-h-12 items-start gap-3 rounded-smooth px-2 py-2.5 hover:bg-wash has-checked:bg-wash"
          >
            <input
              key={String(isTicked(value))}
              type="checkbox"
              name={`${name}.${value}`}
              value="yes"
              defaultChecked={isTicked(value)}
              className="mt-0.5 size-6 shrink-0 accent-primary"
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
