// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { Done } from "#components/ui/done.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { supportProposalAction } from "#lib/proposals/actions.ts";

type Props = { locale: Locale; proposalId: string; words: { button: string; done: string; again: string } };

export function SupportForm({ locale, proposalId, words }: Props) {
  const [state, dispatch] = useFormAction(supportProposalAction);
  if (state?.answer.ok) {
    return <Done title={state.answer.data.isNew ? words.done : words.again} />;
  }
  return (
    <form action={dispatch} className="space-y-4">
      {state && !state.answer.ok ? <ErrorSummary locale={locale} message={state.answer.message} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <SubmitButton locale={locale} icon="plus">
        {words.button}
      </SubmitButton>
    </form>
  );
}
