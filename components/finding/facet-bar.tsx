// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import { FilterPanel } from "#components/ui/filter-panel.tsx";

export type FacetOfBar = {
  name: string;
  label: string;
  /** The word that is chosen. */
  chosen: string | undefined;
  options: readonly { word: string; label: string; count: number; href: string }[];
};

type Props = { label: string; facets: readonly FacetOfBar[]; children?: ReactNode };

/**
 * By what a list can be narrowed: each choice is a link to the search it leads to, with how many there are. It opens and
 * closes without JavaScript. There are dozens, so they are sent as what they say
 * (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function FacetBar({ label, facets, children }: Props) {
  return (
    <nav aria-label={label} data-print="no">
      <ul className="grid gap-3 min-[22rem]:grid-cols-[1fr_1fr] sm:flex sm:flex-wrap [&>li:has([open])]:max-sm:col-span-full">
        {facets.map((facet) => (
          <li key={facet.name}>
            <FilterPanel label={facet.label} isChosen={facet.chosen !== undefined}>
              <ul className="sm:max-h-96 sm:w-80 sm:overflow-y-auto [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:justify-between [&_a]:gap-4 [&_a]:px-4 [&_a]:py-1 [&_a]:text-base [&_a:hover]:bg-wash [&_a:hover]:underline">
                {facet.options.map((option) => (
                  <li key={option.word}>
                    <a
                      href={option.href}
                      aria-current={facet.chosen === option.word ? "true" : undefined}
                      className="text-primary aria-[current]:font-bold"
                    >
                      {option.label} <span className="text-soft tabular-nums">{option.count}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </FilterPanel>
          </li>
        ))}
        {children ? <li>{children}</li> : null}
      </ul>
    </nav>
  );
}
