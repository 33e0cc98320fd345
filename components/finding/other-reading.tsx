// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Callout } from "#components/ui/callout.tsx";
import type { Reading } from "#lib/search/vocabulary.ts";

type Props = {
  reading: Reading;
  /** What is said where the results hold only some of the words. */
  any: ReactNode;
  /** What is said where the words were put right: with the link to what was searched. */
  corrected: (link: () => ReactNode) => ReactNode;
  /** The search for these words. */
  hrefOf: (query: string) => string;
};

/** Says so where the results are not quite what was asked for, and why. */
export function OtherReading({ reading, any, corrected, hrefOf }: Props) {
  if (reading.as === "written") return null;
  const { query } = reading;
  const link = () => (
    <a key="query" href={hrefOf(query)} className="font-semibold text-primary underline underline-offset-4" lang="it">
      {query}
    </a>
  );
  return (
    <div className="pb-6">
      <Callout role="status">
        <p>{reading.as === "any" ? any : corrected(link)}</p>
      </Callout>
    </div>
  );
}
