// SPDX-License-Identifier: AGPL-3.0-or-later
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ArticleFilter } from "#components/regulations/article-filter.tsx";
import { LegalText } from "#components/regulations/legal-text.tsx";
import { RegulationIndex } from "#components/regulations/regulation-index.tsx";
import { RepealFacts } from "#components/regulations/repeal-facts.tsx";
import { ReplacedRegulations } from "#components/regulations/replaced-regulations.tsx";
import { StandingBadge } from "#components/regulations/standing-badge.tsx";
import { VersionList } from "#components/regulations/version-list.tsx";
import { VersionNotice } from "#components/regulations/version-notice.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { articleOf } from "#lib/regulations/citing-rules.ts";
import type { publishedRegulation } from "#lib/regulations/published.ts";
import { published, tellRepeal } from "#lib/regulations/standing.ts";
import { factsOf, listOf } from "./version-facts.ts";

type Story = NonNullable<Awaited<ReturnType<typeof publishedRegulation>>>;

type Props = { story: Story; alternates: Record<Locale, string> };

/** A regulation as it reads in one of its versions, or why it can no longer be read. */
export async function ReadingPage({ story, alternates }: Props) {
  const { regulation, replaced, shown, text, rules, today } = story;
  const locale = await getLocale();
  const t = await getTranslations("regulations");
  const shell = await getTranslations("shell.pages");
  const { slug, versions } = regulation;
  const version = shown ? factsOf(shown, regulation, today) : null;
  const repeal = tellRepeal(regulation.repeal, today);
  const next = published(versions).find(({ validFrom }) => validFrom > today);
  const trail = [
    { label: shell("documents"), href: href(locale, "documents") },
    { label: shell("regulations"), href: href(locale, "regulations") },
  ];
  return (
    <PublicPage section="documents" title={regulation.title} trail={trail} alternates={alternates}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              {version && text ? <StandingBadge standing={version.standing} /> : <Badge>{t("status.withdrawn")}</Badge>}
              <span>
                {version
                  ? t("page.eyebrow", { kind: t(`kind.${regulation.kind}`), number: version.number })
                  : t(`kind.${regulation.kind}`)}
              </span>
            </>
          }
          title={<span lang="it">{regulation.title}</span>}
          lead={regulation.summary ? <span lang="it">{regulation.summary}</span> : null}
        />
        {shown && version && text ? (
          <>
            <div className="measure space-y-6 pb-8">
              <VersionNotice
                locale={locale}
                slug={slug}
                version={version}
                repeal={repeal}
                next={next ? { number: next.number ?? 0, validFrom: next.validFrom } : null}
              />
              <ReplacedRegulations locale={locale} replaced={replaced} today={today} />
              {version.novelty ? <Novelty text={version.novelty} /> : null}
              <ul data-print="no">
                <li>
                  <TextLink href={`/api/regulations/${slug}/${version.number}`} icon="download">
                    {t("page.download")}
                  </TextLink>
                </li>
                {version.previous === null ? null : (
                  <li>
                    <TextLink
                      href={href(locale, "regulationChanges", {
                        slug,
                        number: String(version.number),
                        from: String(version.previous),
                      })}
                      icon="files"
                    >
                      {t("page.changes", { number: version.previous })}
                    </TextLink>
                  </li>
                )}
              </ul>
            </div>
            <div className="grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)] print:block">
              <RegulationIndex text={text} />
              <div>
                <ArticleFilter words={filterWords(await getTranslations("regulations.filter"))} />
                <LegalText
                  locale={locale}
                  text={text}
                  rules={rules.map((rule) => ({ ...rule, article: articleOf(rule.anchor) }))}
                />
              </div>
            </div>
          </>
        ) : (
          <Callout tone="warning" title={shown ? t("page.withdrawnTitle") : t("page.nothing")}>
            {shown?.withdrawnReason ? (
              <p lang="it">{t("page.withdrawnReason", { reason: shown.withdrawnReason })}</p>
            ) : null}
            {repeal ? <RepealFacts locale={locale} repeal={repeal} /> : null}
          </Callout>
        )}
        <div data-print="no">
          <Section title={t("page.versions")} lead={t("page.versionsLead")}>
            <VersionList locale={locale} slug={slug} versions={listOf(regulation, today)} repeal={repeal} />
          </Section>
        </div>
      </div>
    </PublicPage>
  );
}

async function Novelty({ text }: { text: string }) {
  const t = await getTranslations("regulations.page");
  return (
    <section data-print="no">
      <h2 className="pb-2 text-2xl">{t("novelty")}</h2>
      <Prose text={text} lang="it" />
    </section>
  );
}

const filterTexts = ["label", "hint", "clear", "all", "none", "one", "without"] as const;

type FilterText = (typeof filterTexts)[number];

/** The island gets its few words ready made; it puts the number in itself. */
function filterWords(t: Awaited<ReturnType<typeof getTranslations<"regulations.filter">>>) {
  const words = Object.fromEntries(filterTexts.map((key) => [key, t(key)])) as Record<FilterText, string>;
  return { ...words, many: t("many", { count: "{count}" }) };
}
