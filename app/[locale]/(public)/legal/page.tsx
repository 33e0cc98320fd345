// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextSections } from "#components/layout/text-sections.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { sectionsOf } from "#lib/office/page-texts.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.legal");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("legal") });
}

export default async function LegalPage() {
  const t = await getTranslations("pages.legal");
  const office = await publishedMunicipality();
  const facts = { municipality: office?.name ?? "Portico" };
  return (
    <PublicPage title={t("title")} alternates={alternates("legal")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <TextSections
          sections={sectionsOf.legal.map((id) => ({
            id,
            title: t(`sections.${id}.title`),
            text: <p>{t(`sections.${id}.text`, facts)}</p>,
          }))}
        />
      </div>
    </PublicPage>
  );
}
