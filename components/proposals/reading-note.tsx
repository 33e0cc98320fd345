// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Callout } from "#components/ui/callout.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import type { Reading } from "#lib/search/vocabulary.ts";

/** Says so where the results are not quite what was asked for, and why. */
export function ReadingNote({ locale, filter, reading }: { locale: Locale; filter: ProposalFilter; reading: Reading }) {
  const t = useTranslations("search");
  if (reading.as === "written") return null;
  const { query } = reading;
  const again = href(locale, "proposalSearch", {}, { ...filterQuery(filter), q: query });
  return (
    <div className="pb-6">
      <Callout role="status">
        <p>
          {reading.as === "any"
            ? t("any")
            : t.rich("corrected", {
                written: filter.q ?? "",
                query: () => (
                  <a href={again} className="font-semibold text-primary underline underline-offset-4" lang="it">
                    {query}
                  </a>
                ),
              })}
        </p>
      </Callout>
    </div>
  );
}
