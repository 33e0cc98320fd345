// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { DocumentFiles } from "#components/library/document-files.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedDocument, publishedLatest } from "#lib/library/published.ts";
import { documentSlug } from "#lib/library/schemas.ts";

/** The latest with the build, the others when they are first asked for; an empty house makes one that leads nowhere. */
export async function generateStaticParams() {
  const slugs = (await publishedLatest()).flatMap(({ documents }) => documents.map(({ slug }) => ({ slug })));
  return slugs.length > 0 ? slugs : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = documentSlug.safeParse((await params).slug);
  return slug.success ? publishedDocument(slug.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await found(params);
  if (!document) return missingMetadata();
  const { title, summary, slug } = document;
  return pageMetadata({ title, description: summary || title, alternates: alternates("document", { slug }) });
}

export default async function DocumentPage({ params }: Props) {
  const document = await found(params);
  if (!document) return <MissingPage />;
  const { slug, kind, title, summary, datedOn, actNumber, unit, zone, language, status, publishedAt } = document;
  const locale = await getLocale();
  const t = await getTranslations("library");
  const facts = [
    { term: t(`page.date.${kind}`), description: <DateTime locale={locale} value={datedOn} /> },
    ...(actNumber ? [{ term: t("page.actNumber"), description: actNumber }] : []),
    ...(unit ? [{ term: t("page.unit"), description: unit[locale] }] : []),
    ...(zone ? [{ term: t("page.zone"), description: zone }] : []),
    { term: t("page.language"), description: t(`page.languages.${language}`) },
    ...(publishedAt
      ? [{ term: t("page.published"), description: <DateTime locale={locale} value={publishedAt} /> }]
      : []),
  ];
  return (
    <PublicPage
      section="documents"
      title={title}
      trail={[{ label: t("title"), href: href(locale, "documents") }]}
      alternates={alternates("document", { slug })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={t(`kind.${kind}`)} title={<span lang={language}>{title}</span>} />
        {status === "withdrawn" ? (
          <div className="measure">
            <Callout tone="warning" title={t("page.withdrawnTitle")}>
              <p lang="it">{t("page.withdrawnReason", { reason: document.withdrawnReason ?? "" })}</p>
            </Callout>
          </div>
        ) : (
          <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
            <div className="space-y-8">
              {summary ? <Prose text={summary} lang={language} /> : null}
              <section>
                <h2 className="pb-4 text-3xl">{t("page.files")}</h2>
                <DocumentFiles language={language} files={document.files} />
              </section>
              <p className="measure text-soft">
                {t("page.help")} <TextLink href={href(locale, "office")}>{t("page.office")}</TextLink>
              </p>
            </div>
            <aside>
              <h2 className="pb-4 text-2xl">{t("page.facts")}</h2>
              <DescriptionList items={facts} />
            </aside>
          </div>
        )}
      </div>
    </PublicPage>
  );
}
