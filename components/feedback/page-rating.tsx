// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { RatingIsland } from "./rating-island.tsx";
import { useRatingWords } from "./use-rating-words.ts";

/** At the end of a public page: how clear its information is (Designers Italia, criteria C.SE). */
export function PageRating({ locale, page }: { locale: Locale; page: string }) {
  const words = useRatingWords("page");
  return (
    <aside aria-label={words.question} data-print="no" className="mt-16 bg-wash py-10">
      <div className="wrap">
        <div className="min-h-56 max-w-3xl rounded-broad border border-line bg-white p-6 sm:p-8">
          <RatingIsland locale={locale} rated={{ page }} words={words} />
        </div>
      </div>
    </aside>
  );
}
