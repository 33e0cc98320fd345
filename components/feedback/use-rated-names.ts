// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RatedKind } from "#lib/feedback/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

/** What is rated, in words: the page as the navigation calls it, or the service. */
export function useRatedNames() {
  const t = useTranslations();
  return (kind: RatedKind, name: string): string => {
    const own = (
      kind === "service" ? `feedback.services.${name}` : `feedback.pages.${name}`
    ) as "feedback.pages.proposal";
    if (t.has(own)) return t(own);
    const page = `shell.pages.${name}` as "shell.pages.home";
    return t.has(page) ? t(page) : name;
  };
}
