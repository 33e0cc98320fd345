// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { eraseAccountAction } from "#lib/accounts/actions.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; words: { field: string; button: string } };

/** The last step of erasing an account: a word to write, because it cannot be undone. */
export function ErasureForm({ locale, words }: Props) {
  const [state, dispatch] = useFormAction(eraseAccountAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} noValidate autoComplete="off" className="measure space-y-6">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <TextField
        locale={locale}
        name="confirmation"
        label={words.field}
        defaultValue={state?.values.confirmation}
        error={refused?.fields?.confirmation}
      />
      <SubmitButton locale={locale} variant="danger" icon="delete">
        {words.button}
      </SubmitButton>
    </form>
  );
}
