// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Similar, SimilarList } from "./similar-list.tsx";

type Found = { title: string; lead: string; support: string; found: string; proposals: Similar[] };

type Props = { locale: Locale; title: string; except: string };

/** How long somebody stops writing before we look, in milliseconds, and how much they have written by then. */
const pause = 700;
const enough = 8;

/** Looks for similar proposals while the title is written. Where the network fails, nothing is missing. */
export function SimilarIsland({ locale, title, except }: Props) {
  const [similar, setSimilar] = useState<Found | null>(null);

  useEffect(() => {
    if (title.trim().length < enough) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ locale, title, except });
      fetch(`/api/proposals/similar?${query}`, { signal: leaving.signal })
        .then((response) => (response.ok ? response.json() : null))
        .then(setSimilar, () => setSimilar(null));
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [locale, title, except]);

  const shown = title.trim().length < enough ? null : similar;
  return (
    <>
      <p role="status" className="sr-only">
        {shown && shown.proposals.length > 0 ? shown.found : ""}
      </p>
      {shown ? <SimilarList {...shown} /> : null}
    </>
  );
}
