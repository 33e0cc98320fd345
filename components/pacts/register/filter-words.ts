// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { applicantKinds, elsewhere, type Facet, pactKinds, publicStatuses } from "#lib/pacts/vocabulary.ts";

export type Places = {
  zones: readonly { code: string; name: string }[];
  topics: readonly { code: string; name: Localized }[];
};

export type FacetWord = { word: string; label: string };

/** The words of each facet in the order in which they are shown, with what they are called. */
export function useFacetWords(locale: Locale, { zones, topics }: Places): Record<Facet, FacetWord[]> {
  const t = useTranslations("pacts");
  const register = useTranslations("pact-register.filters");
  return {
    status: publicStatuses.map((word) => ({ word, label: t(`status.${word}`) })),
    zone: [
      ...zones.map(({ code, name }) => ({ word: code, label: name })),
      { word: elsewhere, label: register("noZone") },
    ],
    topic: [
      ...topics.map(({ code, name }) => ({ word: code, label: name[locale] })),
      { word: elsewhere, label: register("noTopic") },
    ],
    kind: pactKinds.map((word) => ({ word, label: t(`kind.${word}`) })),
    applicant: applicantKinds.map((word) => ({ word, label: t(`applicantKind.${word}`) })),
  };
}
