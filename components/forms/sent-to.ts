// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer } from "#lib/kernel/answer.ts";
import { type FormAction, textFields } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { formWords } from "./words.ts";

/**
 * The action of a form that many send: a browser with JavaScript sends it to a route handler, which costs half of what an
 * action of a page does, and goes where the answer says. Without JavaScript the form is sent to `action`, as every other.
 */
export function sentTo<Data>(address: string, action: FormAction<Data>, locale: Locale): FormAction<Data> {
  if (typeof window === "undefined") return action;
  return async (_, form) => {
    const answer: Answer<{ address: string }> = await fetch(address, { method: "POST", body: form })
      .then((response) => response.json())
      .catch(() => ({ ok: false, kind: "failed", message: formWords(locale).failed }));
    if (!answer.ok) return { answer, values: textFields(form) };
    goTo(answer.data.address);
    return whenBack();
  };
}

/** Opens a page anew, also where only another place on the page that is open is named. */
function goTo(address: string) {
  const { pathname, search } = new URL(address, window.location.href);
  if (pathname !== window.location.pathname || search !== window.location.search)
    return window.location.assign(address);
  window.history.replaceState(null, "", address);
  // Not back to the form one stood at, but to the place that is named.
  window.history.scrollRestoration = "manual";
  window.location.reload();
}

/** The form is on its way until the page is left; who comes back to the page as it was finds it empty. */
const whenBack = () =>
  new Promise<null>((resolve) => addEventListener("pageshow", () => resolve(null), { once: true }));
