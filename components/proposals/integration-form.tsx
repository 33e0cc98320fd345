// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { integrateProposalAction } from "#lib/proposals/actions.ts";
import { bodyLength } from "#lib/proposals/schemas.ts";

type Props = { locale: Locale; proposalId: string; words: { field: string; submit: string } };

export function IntegrationForm({ locale, proposalId, words }: Props) {
  const [state, dispatch] = useFormAction(integrateProposalAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} noValidate className="space-y-4">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <TextArea
        locale={locale}
        name="integration"
        label={words.field}
        defaultValue={state?.values.integration}
        error={refused?.fields?.integration}
        limit={bodyLength.maximum}
      />
      <SubmitButton locale={locale}>{words.submit}</SubmitButton>
    </form>
  );
}
