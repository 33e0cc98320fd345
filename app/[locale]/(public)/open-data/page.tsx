// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { publishedDatasets } from "#app/_frame/datasets.ts";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { proposalFeeds } from "#app/_frame/proposal-feeds.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DataFacts } from "#components/open-data/data-facts.tsx";
import { Dataset } from "#components/open-data/dataset.tsx";
import { ForPrograms } from "#components/open-data/for-programs.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("open-data");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("openData"),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await proposalFeeds() } };
}

/** Everything the house gives away as data, with what each field means. */
export default async function OpenDataPage() {
  const locale = await getLocale();
  const t = await getTranslations("open-data");
  const [municipality, datasets] = await Promise.all([publishedMunicipality(), publishedDatasets(locale)]);
  return (
    <PublicPage title={t("title")} alternates={alternates("openData")}>
      <JsonLd
        data={{
          "@type": "DataCatalog",
          name: t("title"),
          description: t("lead"),
          ...(municipality ? { creator: { "@type": "GovernmentOrganization", name: municipality.name } } : {}),
          dataset: datasets.map(({ id, changedOn, downloads }) => ({
            "@type": "Dataset",
            name: t(`datasets.${id}.title`),
            description: t(`datasets.${id}.description`),
            license: "https://creativecommons.org/licenses/by/4.0/",
            isAccessibleForFree: true,
            dateModified: changedOn,
            distribution: downloads.map(({ format, href }) => ({
              "@type": "DataDownload",
              encodingFormat: format,
              contentUrl: siteAddress() + href,
            })),
          })),
        }}
      />
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {datasets.map(({ id }) => (
              <li key={id}>
                <TextLink href={`#${id}`} className="touch">
                  {t(`datasets.${id}.title`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </PageHeader>
        {datasets.map((dataset) => (
          <Dataset key={dataset.id} locale={locale} dataset={dataset} />
        ))}
        <Section title={t("programs")}>
          <ForPrograms locale={locale} />
        </Section>
        <Section title={t("personal")}>
          <p className="measure">{t("personalText")}</p>
        </Section>
        <Section title={t("metadata")} lead={t("metadataLead")}>
          <DataFacts municipality={municipality} />
        </Section>
      </div>
    </PublicPage>
  );
}
