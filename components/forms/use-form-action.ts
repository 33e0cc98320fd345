// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { getURLFromRedirectError } from "next/dist/client/components/redirect.js";
import { isRedirectError } from "next/dist/client/components/redirect-error.js";
import { useActionState } from "react";
import type { FormAction, FormState } from "#lib/kernel/form-state.ts";

/** In milliseconds: longer than it takes to show a page, and no longer than one waits without sending again. */
const patience = 3_000;

/** What came back of a form, nothing in the beginning, and how it is sent, with JavaScript or without. */
export const useFormAction = <Data = unknown>(action: FormAction<Data>) =>
  useActionState<FormState<Data>, FormData>(arriving(action), null);

/**
 * Now and then React never shows the page that an action leads to, though all of it has come
 * (docs/decisions/0106-where-an-action-leads.md): the browser then opens it by itself.
 */
function arriving<Data>(action: FormAction<Data>): FormAction<Data> {
  if (typeof window === "undefined") return action;
  return async (state, form) => {
    const from = window.location.href;
    try {
      return await action(state, form);
    } catch (error) {
      if (isRedirectError(error)) openUnlessShown(new URL(getURLFromRedirectError(error), from).href, from);
      throw error;
    }
  };
}

function openUnlessShown(to: string, from: string): void {
  if (to === from) return;
  setTimeout(() => {
    if (window.location.href === from) window.location.assign(to);
  }, patience);
}
