// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { apiHref } from "#components/open-data/api-href.ts";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** The ways in which the data can be taken. */
export function Downloads({ locale }: { locale: Locale }) {
  const t = useTranslations("open-data");
  const feed = useTranslations("search.feed");
  return (
    <CardGrid columns={2}>
      <Card title={t("csv")} href={apiHref("proposals.csv")}>
        {t("csvText")}
      </Card>
      <Card title={t("json")} href={apiHref("proposals.json")}>
        {t("jsonText")}
      </Card>
      <Card title={t("api")}>
        <p>{t("apiText")}</p>
        <p>
          <code className="wrap-anywhere">{apiHref("proposals", { q: "ciclabile" })}</code>
        </p>
        <TextLink href={apiHref("openapi")} icon="file">
          {t("apiAddress")}
        </TextLink>
      </Card>
      <Card title={t("feeds")}>
        <p>{t("feedsText")}</p>
        <ul>
          <li>
            <TextLink href={href(locale, "proposalFeed")} icon="refresh">
              {feed("filed")}
            </TextLink>
          </li>
          <li>
            <TextLink href={href(locale, "proposalFeed", {}, { of: "answered" })} icon="refresh">
              {feed("answered")}
            </TextLink>
          </li>
        </ul>
      </Card>
    </CardGrid>
  );
}
