// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import {
  type Facet,
  promptnesses,
  proposalKinds,
  publicStatuses,
  wholeMunicipality,
} from "#lib/proposals/vocabulary.ts";

export type Places = {
  zones: readonly { code: string; name: string }[];
  topics: readonly { code: string; name: Localized }[];
};

export type FacetWord = { word: string; label: string };

/** The words of each facet in the order in which they are shown, with what they are called. */
export function useFacetWords(locale: Locale, { zones, topics }: Places): Record<Facet, FacetWord[]> {
  const t = useTranslations("proposals");
  const search = useTranslations("search");
  return {
    kind: proposalKinds.map((word) => ({ word, label: t(`kind.${word}`) })),
    status: publicStatuses.map((word) => ({ word, label: t(`status.${word}`) })),
    topic: topics.map(({ code, name }) => ({ word: code, label: name[locale] })),
    zone: [
      ...zones.map(({ code, name }) => ({ word: code, label: name })),
      { word: wholeMunicipality, label: t("wholeMunicipality") },
    ],
    term: promptnesses.map((word) => ({ word, label: search(`term.${word}`) })),
  };
}
