// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextSections } from "#components/layout/text-sections.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { factsOf, sectionsOf } from "#lib/office/page-texts.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

const kindsOfData = ["identity", "residency", "contributions", "subscriptions", "access"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("privacy") });
}

export default async function PrivacyPage() {
  const t = await getTranslations("pages.privacy");
  const own = await getTranslations("office.page");
  const office = await publishedMunicipality();
  const facts = office && factsOf(office);
  return (
    <PublicPage title={t("title")} alternates={alternates("privacy")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        {facts ? (
          <TextSections
            sections={sectionsOf.privacy.map((id) => ({
              id,
              title: t(`sections.${id}.title`),
              text: <p>{t(`sections.${id}.text`, facts)}</p>,
              items: id === "data" ? kindsOfData.map((kind) => t(`sections.data.items.${kind}`)) : undefined,
            }))}
          />
        ) : (
          <EmptyState title={own("notReady")} />
        )}
      </div>
    </PublicPage>
  );
}
