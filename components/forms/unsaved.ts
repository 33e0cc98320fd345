// SPDX-License-Identifier: AGPL-3.0-or-later

/** The browser then asks, in words of its own, whether one really wants to leave. */
const ask = (event: Event) => event.preventDefault();

export const askBeforeLeaving = (page: EventTarget) => page.addEventListener("beforeunload", ask);

/**
 * Has the browser ask before one leaves a page on which something was written and not sent; links are plain, so this holds
 * for them too. It asks nothing of who wrote nothing. What comes back ends it.
 */
export function guardUnsaved(form: EventTarget, page: EventTarget): () => void {
  const written = () => askBeforeLeaving(page);
  const sent = () => page.removeEventListener("beforeunload", ask);
  form.addEventListener("input", written);
  form.addEventListener("submit", sent);
  return () => {
    form.removeEventListener("input", written);
    form.removeEventListener("submit", sent);
    sent();
  };
}
