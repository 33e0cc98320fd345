// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { ButtonVariant } from "#components/ui/button.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  proposalId: string;
  action: FormAction;
  variant?: ButtonVariant;
  /** The words of the button. */
  children: ReactNode;
};

/** One thing done to a proposal that needs nothing but the decision: a button, and the refusal where there is one. */
export function ProposalVerb({ locale, proposalId, action, variant, children }: Props) {
  const [state, dispatch] = useFormAction(action);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} className="space-y-4">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <SubmitButton locale={locale} variant={variant}>
        {children}
      </SubmitButton>
    </form>
  );
}
