// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";

/** The results as data, all pages of them, and what comes after them as a feed. */
export function ResultDownloads({ locale, filter }: { locale: Locale; filter: ProposalFilter }) {
  const t = useTranslations("search.download");
  const query = filterQuery(filter);
  const { zone, topic } = filter;
  return (
    <section className="mt-12 border-t border-line pt-6" data-print="no">
      <h2 className="text-xl">{t("title")}</h2>
      <ul className="flex flex-wrap gap-x-8 text-base">
        <li>
          <TextLink href={apiHref("proposals.csv", query)} icon="download">
            {t("csv")}
          </TextLink>
        </li>
        <li>
          <TextLink href={apiHref("proposals.json", query)} icon="download">
            {t("json")}
          </TextLink>
        </li>
        <li>
          <TextLink href={href(locale, "proposalFeed", {}, { zone, topic })} icon="refresh">
            {t("feed")}
          </TextLink>
        </li>
      </ul>
    </section>
  );
}
