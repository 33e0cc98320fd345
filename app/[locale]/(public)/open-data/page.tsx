// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { proposalFeeds } from "#app/_frame/proposal-feeds.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DatasetFacts } from "#components/open-data/dataset-facts.tsx";
import { Downloads } from "#components/open-data/downloads.tsx";
import { ProposalViews } from "#components/proposals/proposal-views.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { Table } from "#components/ui/table.tsx";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedMunicipality } from "#lib/office/published.ts";
import { openColumns } from "#lib/proposals/open-record.ts";
import { publishedCount, publishedLastChange } from "#lib/proposals/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("open-data");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("openData"),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await proposalFeeds() } };
}

export default async function OpenDataPage() {
  const locale = await getLocale();
  const t = await getTranslations("open-data");
  const proposals = await getTranslations("proposals");
  const [municipality, count, changedOn] = await Promise.all([
    publishedMunicipality(),
    publishedCount(),
    publishedLastChange(),
  ]);
  return (
    <PublicPage
      section="proposals"
      title={t("title")}
      trail={[{ label: proposals("title"), href: href(locale, "proposals") }]}
      alternates={alternates("openData")}
    >
      <JsonLd
        data={{
          "@type": "Dataset",
          name: t("dataset.title"),
          description: t("dataset.description"),
          license: "https://creativecommons.org/licenses/by/4.0/",
          isAccessibleForFree: true,
          dateModified: changedOn,
          ...(municipality ? { creator: { "@type": "GovernmentOrganization", name: municipality.name } } : {}),
          distribution: ["csv", "json"].map((format) => ({
            "@type": "DataDownload",
            encodingFormat: format,
            contentUrl: `${siteAddress()}/api/v1/proposals.${format}`,
          })),
        }}
      />
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ProposalViews locale={locale} current="openData" />
        <Section title={t("downloads")}>
          <Downloads locale={locale} />
        </Section>
        <Section title={t("personal")}>
          <p className="measure">{t("personalText")}</p>
        </Section>
        <Section title={t("metadata")} lead={t("metadataLead")}>
          <DatasetFacts locale={locale} municipality={municipality} count={count} changedOn={changedOn} />
        </Section>
        <Section title={t("fields")}>
          <Table
            caption={t("fields")}
            captionHidden
            columns={[
              { key: "field", label: t("field") },
              { key: "meaning", label: t("meaning") },
            ]}
            rows={openColumns.map((column) => ({
              id: column,
              field: <code>{column}</code>,
              meaning: t(`meanings.${column}`),
            }))}
          />
        </Section>
      </div>
    </PublicPage>
  );
}
