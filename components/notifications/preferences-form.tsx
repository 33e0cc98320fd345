// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useActionState } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { setPreferencesAction } from "#lib/notifications/actions.ts";

type Choice = { kind: string; label: string; isChosen: boolean };

type Props = {
  locale: Locale;
  topics: readonly { name: string; title: string; choices: readonly Choice[] }[];
  /** The words of the button. */
  save: string;
};

/** Of what one is told by mail as well: a box for each kind, in groups. */
export function PreferencesForm({ locale, topics, save }: Props) {
  const [state, dispatch] = useActionState(setPreferencesAction, null);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} className="measure space-y-8">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      {topics.map(({ name, title, choices }) => (
        <fieldset key={name}>
          <legend className="pb-2 text-xl font-semibold">{title}</legend>
          {choices.map(({ kind, label, isChosen }) => (
            <label
              key={kind}
              className="flex min-h-12 items-start gap-3 rounded-smooth px-2 py-2.5 hover:bg-wash has-checked:bg-wash"
            >
              <input type="hidden" name="shown" value={kind} />
              <input
                type="checkbox"
                name="byMail"
                value={kind}
                defaultChecked={isChosen}
                className="mt-0.5 size-6 shrink-0 accent-primary"
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <SubmitButton locale={locale}>{save}</SubmitButton>
    </form>
  );
}
