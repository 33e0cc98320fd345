// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { type UnderWay, underWay } from "#app/_frame/under-way.ts";
import { PageHeader } from "#components/layout/page-header.tsx";
import { DocumentList } from "#components/library/document-list.tsx";
import { DocumentSearchForm } from "#components/library/search-form.tsx";
import { SearchRegulations } from "#components/library/search-regulations.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedFacets } from "#lib/library/published.ts";
import { searchDocuments } from "#lib/library/queries.ts";
import { type DocumentSearch, documentSearchInput } from "#lib/library/schemas.ts";
import { documentsOnPage } from "#lib/library/vocabulary.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.search");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("documentSearch"),
  });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** Documents found by words, also inside their files, and narrowed. */
export default async function DocumentSearchPage({ searchParams }: Props) {
  const asked = documentSearchInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { page: _, ...filter } = asked.data;
  const found = await underWay(Promise.all([searchDocuments(asked.data), publishedFacets()]));
  const locale = await getLocale();
  const t = await getTranslations("library");
  return (
    <PublicPage
      section="documents"
      title={t("search.title")}
      trail={[{ label: t("title"), href: href(locale, "documents") }]}
      alternates={alternates("documentSearch", {}, filter)}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("search.title")} lead={t("search.lead")} />
        <Found search={asked.data} found={found} />
      </div>
    </PublicPage>
  );
}

type Answer = [Awaited<ReturnType<typeof searchDocuments>>, Awaited<ReturnType<typeof publishedFacets>>];

async function Found({ search, found }: { search: DocumentSearch; found: UnderWay<Answer> }) {
  const [{ total, documents }, facets] = await found.answer;
  const { page, ...filter } = search;
  const locale = await getLocale();
  const t = await getTranslations("library.search");
  return (
    <>
      <DocumentSearchForm locale={locale} search={search} {...facets} />
      {filter.q ? <SearchRegulations locale={locale} q={filter.q} /> : null}
      <h2 className="pt-10 pb-6 text-2xl">{t("results", { count: total })}</h2>
      {total > 0 && documents.length === 0 ? <p>{t("beyond")}</p> : null}
      {total === 0 ? (
        <EmptyState title={t("none")} action={<TextLink href={href(locale, "documentSearch")}>{t("reset")}</TextLink>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <DocumentList locale={locale} documents={documents} withKind />
      )}
      <div className="pt-10">
        <Pagination
          label={t("title")}
          page={page}
          pages={Math.ceil(total / documentsOnPage)}
          hrefOf={(each) => href(locale, "documentSearch", {}, { ...filter, page: each })}
        />
      </div>
    </>
  );
}
