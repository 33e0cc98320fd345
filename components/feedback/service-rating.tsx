// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RatedService } from "#lib/feedback/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { RatingIsland } from "./rating-island.tsx";
import { useRatingWords } from "./use-rating-words.ts";

type Props = {
  locale: Locale;
  service: RatedService;
  /** The page it stands on, to which who has no JavaScript goes back. */
  from: string;
};

/** At the end of a service: how easy it was to use (Designers Italia, criteria C.SE). */
export function ServiceRating({ locale, service, from }: Props) {
  const words = useRatingWords("service");
  return (
    <aside
      aria-label={words.question}
      data-print="no"
      className="min-h-56 max-w-3xl rounded-broad border border-line bg-wash p-6 sm:p-8"
    >
      <RatingIsland locale={locale} rated={{ service, from }} words={words} />
    </aside>
  );
}
