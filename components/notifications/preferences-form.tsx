// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { type Choice, RadioGroup } from "#components/forms/choices.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { setPreferencesAction } from "#lib/notifications/actions.ts";

type Topic = { name: string; title: string; includes: { title: string; kinds: readonly string[] }; chosen: string };

type Props = {
  locale: Locale;
  /** In which language one is written to. */
  language: { label: string; hint: string; choices: readonly Choice[]; chosen: string };
  topics: readonly Topic[];
  /** How often, the same for every topic. */
  choices: readonly Choice[];
  /** The words of the button. */
  save: string;
};

/** In which language and how often one is told by mail: a question for each, with every answer in sight. */
export function PreferencesForm({ locale, language, topics, choices, save }: Props) {
  const [state, dispatch] = useFormAction(setPreferencesAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} className="space-y-8">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <div className="rounded-broad border border-line p-5 sm:p-6">
        <RadioGroup
          locale={locale}
          name="language"
          label={<span className="text-xl">{language.label}</span>}
          hint={language.hint}
          error={refused?.fields?.language}
          choices={language.choices}
          defaultValue={refused ? (state?.values.language ?? language.chosen) : language.chosen}
        />
      </div>
      {topics.map(({ name, title, includes, chosen }) => (
        <div key={name} className="rounded-broad border border-line p-5 sm:p-6">
          <RadioGroup
            locale={locale}
            name={name}
            label={<span className="text-xl">{title}</span>}
            hint={
              <details>
                <summary className="touch text-primary underline underline-offset-4">{includes.title}</summary>
                <ul className="list-disc pl-6">
                  {includes.kinds.map((kind) => (
                    <li key={kind}>{kind}</li>
                  ))}
                </ul>
              </details>
            }
            choices={choices}
            defaultValue={refused ? (state?.values[name] ?? chosen) : chosen}
          />
        </div>
      ))}
      <SubmitButton locale={locale}>{save}</SubmitButton>
    </form>
  );
}
