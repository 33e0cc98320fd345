// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { FormAction } from "#lib/kernel/form-state.ts";

/**
 * The form of a step: what was sent and what is wrong with it come back from the server, with JavaScript or without, so
 * that a refusal loses nothing.
 */
export function useStep(action: FormAction, draft: Record<string, string>) {
  const [state, dispatch] = useFormAction(action);
  const refused = state && !state.answer.ok ? state.answer : null;
  return {
    dispatch,
    refused,
    errors: refused?.fields ?? {},
    /** What is in a field: what was sent with it, or else what the draft says. */
    written: (name: string): string => state?.values[name] ?? draft[name] ?? "",
    /** What another device saved in the meantime. */
    newer: state?.values.newerTitle === undefined ? null : state.values,
  };
}
