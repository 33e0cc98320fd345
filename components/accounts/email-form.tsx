// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { requestEmailConfirmationAction } from "#lib/accounts/actions.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; to: string | null; words: { field: string; hint: string; send: string } };

/** Where one names an address that is still to be confirmed. */
export function EmailForm({ locale, to, words }: Props) {
  const [state, dispatch] = useFormAction(requestEmailConfirmationAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} noValidate className="measure space-y-6">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      {to === null ? null : <input type="hidden" name="to" value={to} />}
      <TextField
        locale={locale}
        name="email"
        type="email"
        autoComplete="email"
        label={words.field}
        hint={words.hint}
        defaultValue={state?.values.email}
        error={refused?.fields?.email}
      />
      <SubmitButton locale={locale} icon="mail">
        {words.send}
      </SubmitButton>
    </form>
  );
}
