// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { SiteFilter } from "#lib/search/schemas.ts";
import type { Reading } from "#lib/search/vocabulary.ts";
import { wordsIn } from "./words-in.ts";

type Props = { locale: Locale; filter: SiteFilter; reading: Reading };

/** Says so where the results are not quite what was asked for, and why. */
export function SiteReadingNote({ locale, filter, reading }: Props) {
  const t = useTranslations("site-search");
  if (reading.as === "written") return null;
  const { query } = reading;
  return (
    <div className="pb-6">
      <Callout role="status">
        <p>
          {reading.as === "any"
            ? t("any")
            : t.rich("corrected", {
                words: wordsIn(filter.q),
                written: filter.q ?? "",
                query: () => (
                  <a
                    href={href(locale, "search", {}, { ...filter, q: query })}
                    className="font-semibold text-primary underline underline-offset-4"
                  >
                    {query}
                  </a>
                ),
              })}
        </p>
      </Callout>
    </div>
  );
}
