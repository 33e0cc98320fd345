// SPDX-License-Identifier: AGPL-3.0-or-later
import type { FacetOfBar } from "./facet-bar.tsx";

type Given<Name extends string> = {
  labelOf: (name: Name) => string;
  words: Readonly<Record<Name, readonly { word: string; label: string }[]>>;
  counts: Readonly<Record<Name, Readonly<Record<string, number>>>>;
  filter: Readonly<Partial<Record<Name, string>>>;
  hrefOf: (name: Name, word: string) => string;
};

/** The facets with the choices that lead to something, and what is chosen in any case. */
export const facetsOfBar = <Name extends string>(
  names: readonly Name[],
  { labelOf, words, counts, filter, hrefOf }: Given<Name>,
): FacetOfBar[] =>
  names
    .map((name) => ({
      ...{ name, label: labelOf(name), chosen: filter[name] },
      options: words[name]
        .map(({ word, label }) => ({ word, label, count: counts[name][word] ?? 0, href: hrefOf(name, word) }))
        .filter(({ word, count }) => count > 0 || word === filter[name]),
    }))
    .filter(({ options }) => options.length > 0);
