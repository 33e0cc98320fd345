// SPDX-License-Identifier: AGPL-3.0-or-later
import { OtherReading } from "#components/finding/other-reading.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import type { Reading } from "#lib/search/vocabulary.ts";

/** Says so where the results are not quite what was asked for, and why. */
export function ReadingNote({ locale, filter, reading }: { locale: Locale; filter: ProposalFilter; reading: Reading }) {
  const t = useTranslations("search");
  return (
    <OtherReading
      reading={reading}
      any={t("any")}
      corrected={(query) => t.rich("corrected", { written: filter.q ?? "", query })}
      hrefOf={(q) => href(locale, "proposalSearch", {}, { ...filterQuery(filter), q })}
    />
  );
}
