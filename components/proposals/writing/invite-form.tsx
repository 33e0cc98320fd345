// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { inviteCoAuthorAction } from "#lib/proposals/filing-actions.ts";

type Props = {
  locale: Locale;
  proposalId: string;
  back?: "summary";
  words: { email: string; hint: string; invite: string };
};

/** An invitation to sign, to an address. */
export function InviteForm({ locale, proposalId, back, words }: Props) {
  const [state, dispatch] = useFormAction(inviteCoAuthorAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} noValidate className="space-y-6">
      {refused ? (
        <ErrorSummary
          locale={locale}
          message={refused.message}
          fields={named(refused.fields, { email: words.email })}
        />
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposalId" value={proposalId} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <TextField
        locale={locale}
        name="email"
        type="email"
        label={words.email}
        hint={words.hint}
        defaultValue={state?.values.email}
        error={refused?.fields?.email}
        autoComplete="off"
      />
      <SubmitButton locale={locale} variant="secondary" icon="plus">
        {words.invite}
      </SubmitButton>
    </form>
  );
}
