// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ArticleChanges } from "#components/regulations/article-changes.tsx";
import { RepealFacts } from "#components/regulations/repeal-facts.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedComparison } from "#lib/regulations/published.ts";
import { regulationSlug, versionNumber } from "#lib/regulations/schemas.ts";
import { published, tellRepeal } from "#lib/regulations/standing.ts";
import { changeKinds } from "#lib/regulations/vocabulary.ts";

type Props = { params: Promise<{ slug: string; number: string; from: string }> };

/** Made when it is first asked for. */
export const generateStaticParams = () => [{ slug: "none", number: "2", from: "1" }];

async function found(params: Props["params"]) {
  const asked = await params;
  const slug = regulationSlug.safeParse(asked.slug);
  const [to, from] = [versionNumber.safeParse(asked.number), versionNumber.safeParse(asked.from)];
  return slug.success && to.success && from.success ? publishedComparison(slug.data, from.data, to.data) : null;
}

type Story = NonNullable<Awaited<ReturnType<typeof found>>>;

const addressOf = ({ regulation, earlier, later }: Story) =>
  alternates("regulationChanges", {
    slug: regulation.slug,
    number: String(later.number),
    from: String(earlier.number),
  });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await found(params);
  if (!story) return missingMetadata();
  const t = await getTranslations("regulations.comparison");
  const title = `${t("title")}: ${story.regulation.title}`;
  return pageMetadata({ title, description: title, alternates: addressOf(story) });
}

/** What changed from one version to another, article by article. */
export default async function RegulationChangesPage({ params }: Props) {
  const story = await found(params);
  if (!story) return <MissingPage />;
  const { regulation, earlier, later, comparison, today } = story;
  const { slug, title, versions } = regulation;
  const locale = await getLocale();
  const t = await getTranslations("regulations");
  const shell = await getTranslations("shell.pages");
  const repeal = tellRepeal(regulation.repeal, today);
  const textOf = ({ number }: { number: number | null }) =>
    href(locale, "regulationVersion", { slug, number: String(number) });
  const days = { fromDay: formatDay(locale, earlier.validFrom ?? ""), toDay: formatDay(locale, later.validFrom ?? "") };
  const count = Object.fromEntries(
    changeKinds.map((kind) => [kind, comparison.changes.filter((change) => change.kind === kind).length]),
  );
  const others = published(versions).filter(({ id }) => id !== earlier.id && id !== later.id);
  return (
    <PublicPage
      section="documents"
      title={t("comparison.title")}
      trail={[
        { label: shell("documents"), href: href(locale, "documents") },
        { label: shell("regulations"), href: href(locale, "regulations") },
        { label: title, href: href(locale, "regulation", { slug }) },
      ]}
      alternates={addressOf(story)}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{title}</span>}
          title={t("comparison.title")}
          lead={t("comparison.lead", { from: earlier.number ?? 0, to: later.number ?? 0, ...days })}
        />
        <div className="measure space-y-6">
          {repeal ? (
            <Callout tone="warning">
              <RepealFacts locale={locale} repeal={repeal} />
            </Callout>
          ) : null}
          {later.novelty ? <Prose text={later.novelty} lang="it" /> : null}
          <Callout
            title={
              comparison.changes.length === 0
                ? t("comparison.same")
                : t("comparison.summary", { ...count, unchanged: comparison.unchanged })
            }
          >
            {comparison.changes.length === 0 ? null : (
              <p className="comparison">
                {t("comparison.legend")}: <ins>{t("comparison.legendAdded")}</ins>,{" "}
                <del>{t("comparison.legendRemoved")}</del>.
              </p>
            )}
          </Callout>
        </div>
        <ArticleChanges changes={comparison.changes} earlier={textOf(earlier)} later={textOf(later)} />
        {others.length > 0 ? (
          <Section title={t("comparison.other")}>
            <ul>
              {others.map(({ id, number }) => (
                <li key={id}>
                  <TextLink
                    className="touch"
                    href={href(locale, "regulationChanges", {
                      slug,
                      number: String(later.number),
                      from: String(number),
                    })}
                  >
                    {t("page.version", { number: number ?? 0 })}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </PublicPage>
  );
}
