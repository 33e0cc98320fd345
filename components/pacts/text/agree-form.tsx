// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { agreeAction } from "#lib/pacts/text-actions.ts";
import type { TextPlace } from "#lib/pacts/text-viewer.ts";

type Props = { locale: Locale; place: TextPlace; pactId: string; children: ReactNode };

/** One form around all clauses: each has its button, which says the clause and the version that was read. */
export function AgreeForm({ locale, place, pactId, children }: Props) {
  const [state, dispatch] = useFormAction(agreeAction);
  return (
    <form action={dispatch} className="space-y-6">
      {state && !state.answer.ok ? (
        <ErrorSummary locale={locale} message={state.answer.message} fields={state.answer.fields} />
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="pactId" value={pactId} />
      {children}
    </form>
  );
}
