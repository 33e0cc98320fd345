// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { RegulationCards } from "#components/regulations/regulation-cards.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedRegulations } from "#lib/regulations/published.ts";
import { cardsOf } from "./_reading/version-facts.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regulations");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("regulations") });
}

export default async function RegulationsPage() {
  const locale = await getLocale();
  const t = await getTranslations("regulations");
  const shell = await getTranslations("shell.pages");
  const { regulations, today } = await publishedRegulations();
  return (
    <PublicPage
      section="documents"
      title={t("title")}
      trail={[{ label: shell("documents"), href: href(locale, "documents") }]}
      alternates={alternates("regulations")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        {regulations.length === 0 ? <EmptyState title={t("empty")} /> : null}
        <RegulationCards level={2} locale={locale} regulations={cardsOf(regulations, today)} />
      </div>
    </PublicPage>
  );
}
