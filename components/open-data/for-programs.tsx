// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** What programs ask: the API, and what is new. */
export function ForPrograms({ locale }: { locale: Locale }) {
  const t = useTranslations("open-data");
  const feed = useTranslations("search.feed");
  const feeds = [
    { address: href(locale, "proposalFeed"), label: feed("filed") },
    { address: href(locale, "proposalFeed", {}, { of: "answered" }), label: feed("answered") },
    { address: href(locale, "callsFeed"), label: t("callsFeed") },
    { address: href(locale, "newsFeed"), label: t("newsFeed") },
  ];
  return (
    <CardGrid columns={2}>
      <Card title={t("api")}>
        <p>{t("apiText")}</p>
        <ul className="py-2">
          {[apiHref("proposals", { q: "ciclabile" }), apiHref("pacts.geojson", { status: "active" })].map((example) => (
            <li key={example}>
              <code className="wrap-anywhere">{example}</code>
            </li>
          ))}
        </ul>
        <TextLink href={apiHref("openapi")} icon="file">
          {t("apiAddress")}
        </TextLink>
      </Card>
      <Card title={t("feeds")}>
        <p>{t("feedsText")}</p>
        <ul>
          {feeds.map(({ address, label }) => (
            <li key={address}>
              <TextLink href={address} icon="refresh">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </Card>
    </CardGrid>
  );
}
