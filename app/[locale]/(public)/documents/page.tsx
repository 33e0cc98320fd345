// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DocumentList } from "#components/library/document-list.tsx";
import { DocumentSearchForm } from "#components/library/search-form.tsx";
import { RegulationCards } from "#components/regulations/regulation-cards.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedFacets, publishedLatest } from "#lib/library/published.ts";
import { publishedRegulations } from "#lib/regulations/published.ts";
import { cardsOf } from "../regulations/_reading/version-facts.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("documents") });
}

/** Everything the municipality lets everyone read, by kind; what is older is found by the search. */
export default async function DocumentsPage() {
  const locale = await getLocale();
  const t = await getTranslations("library");
  const tRegulations = await getTranslations("regulations");
  const [{ regulations, today }, latest, facets] = await Promise.all([
    publishedRegulations(),
    publishedLatest(),
    publishedFacets(),
  ]);
  return (
    <PublicPage section="documents" title={t("title")} alternates={alternates("documents")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <DocumentSearchForm locale={locale} {...facets} />
        <Section title={tRegulations("title")} lead={tRegulations("lead")}>
          {regulations.length === 0 ? <EmptyState title={tRegulations("empty")} /> : null}
          <RegulationCards level={3} locale={locale} regulations={cardsOf(regulations, today)} />
        </Section>
        {latest.map(({ kind, total, documents }) => (
          <Section key={kind} title={t(`kinds.${kind}`)} lead={t(`kindLead.${kind}`)}>
            <DocumentList locale={locale} documents={documents} />
            {total > documents.length ? (
              <p className="pt-4">
                <TextLink href={href(locale, "documentSearch", {}, { kind })} icon="arrow-right">
                  {t("list.all", { count: total })}
                </TextLink>
              </p>
            ) : null}
          </Section>
        ))}
      </div>
    </PublicPage>
  );
}
