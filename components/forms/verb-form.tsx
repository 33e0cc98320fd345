// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import type { ButtonVariant } from "#components/ui/button.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { useFormAction } from "./use-form-action.ts";

type Props = {
  locale: Locale;
  action: FormAction;
  /** What the action needs to know, such as which session to end. */
  values?: Record<string, string>;
  variant?: ButtonVariant;
  /** The words of the button. */
  children: ReactNode;
};

/** One thing done that needs nothing but the decision: a button, and the refusal where there is one. */
export function VerbForm({ locale, action, values = {}, variant, children }: Props) {
  const [state, dispatch] = useFormAction(action);
  const refused = state && !state.answer.ok ? state.answer : null;
  return (
    <form action={dispatch} className="space-y-4">
      {refused ? <ErrorSummary locale={locale} message={refused.message} fields={refused.fields} /> : null}
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton locale={locale} variant={variant}>
        {children}
      </SubmitButton>
    </form>
  );
}
