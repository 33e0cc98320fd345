// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { FindPacts } from "#components/pacts/register/find-pacts.tsx";
import { FoundPacts } from "#components/pacts/register/found-pacts.tsx";
import { PactDownloads } from "#components/pacts/register/pact-downloads.tsx";
import { PactViews } from "#components/pacts/register/pact-views.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedCount, publishedFacets, publishedNewest } from "#lib/pacts/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-register");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("pacts") });
}

/** The newest pacts and applications, prerendered; the further pages are searches. */
export default async function PactsPage() {
  const locale = await getLocale();
  const t = await getTranslations("pact-register");
  const own = await getTranslations("pact-application.own");
  const pages = await getTranslations("shell.pages");
  const [{ pacts }, total, counts, zones, topics] = await Promise.all([
    publishedNewest(),
    publishedCount(),
    publishedFacets(),
    publishedZones(),
    publishedTopics(),
  ]);
  const newPact = (
    <ButtonLink href={href(locale, "newPact")} icon="pencil">
      {own("new")}
    </ButtonLink>
  );
  return (
    <PublicPage section="pacts" title={t("title")} alternates={alternates("pacts")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {newPact}
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {(["commons", "calls"] as const).map((page) => (
              <TextLink key={page} href={href(locale, page)}>
                {pages(page)}
              </TextLink>
            ))}
          </div>
        </PageHeader>
        <PactViews locale={locale} current="list" />
        <div className="pt-6">
          <FindPacts locale={locale} counts={counts} zones={zones} topics={topics} />
        </div>
        <h2 className="pt-10 pb-6 text-2xl">{t("count", { count: total })}</h2>
        {total === 0 ? (
          <EmptyState title={t("empty")} action={newPact} />
        ) : (
          <>
            <FoundPacts
              locale={locale}
              total={total}
              pacts={pacts}
              page={1}
              hrefOf={(page) => href(locale, "pactSearch", {}, { page })}
            />
            <PactDownloads />
          </>
        )}
      </div>
    </PublicPage>
  );
}
