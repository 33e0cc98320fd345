// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { PublicExamination } from "#components/pacts/examination/public-examination.tsx";
import { PublicLife } from "#components/pacts/life/public-life.tsx";
import { PactFacts } from "#components/pacts/pact-facts.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { PactTimeline } from "#components/pacts/pact-timeline.tsx";
import { PactCommons } from "#components/pacts/register/pact-commons.tsx";
import { PactPlace } from "#components/pacts/register/pact-place.tsx";
import { PublishedText } from "#components/pacts/text/published-text.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { publishedLife, publishedNewest, publishedPact } from "#lib/pacts/published.ts";
import { pactNumber } from "#lib/pacts/register-schemas.ts";
import { leavesCommonsFree } from "#lib/pacts/vocabulary.ts";

/** The newest are made with the build, the others when they are first asked for; an empty house makes none. */
export async function generateStaticParams() {
  const { pacts } = await publishedNewest();
  return pacts.length > 0 ? pacts.map(({ number }) => ({ number })) : [{ number: "none" }];
}

type Props = { params: Promise<{ number: string }> };

async function found(params: Props["params"]) {
  const number = pactNumber.safeParse((await params).number);
  return number.success ? publishedPact(number.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await found(params);
  if (!story) return missingMetadata();
  const { number, title, summary } = story.pact;
  return pageMetadata({ title, description: summary.slice(0, 160), alternates: alternates("pact", { number }) });
}

export default async function PactPage({ params }: Props) {
  const story = await found(params);
  if (!story) return <MissingPage />;
  const { pact, texts, timeline, history, documentUrl, units, today, examination, isWaiting } = story;
  const life = await publishedLife(pact.number);
  const locale = await getLocale();
  const t = await getTranslations("pact-register");
  const words = await getTranslations("pacts");
  return (
    <PublicPage
      section="pacts"
      title={t("number", { number: pact.number })}
      trail={[{ label: t("title"), href: href(locale, "pacts") }]}
      alternates={alternates("pact", { number: pact.number })}
    >
      <article className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <PactStatusBadge status={pact.status} />
              <span className="tabular-nums">{t("number", { number: pact.number })}</span>
            </>
          }
          title={<span lang="it">{pact.title}</span>}
          lead={words(`meaning.${pact.status}`)}
        />
        <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
          <div>
            {pact.mergedInto?.number ? (
              <p className="pb-8">
                <TextLink href={href(locale, "pact", { number: pact.mergedInto.number })} icon="arrow-right">
                  {t("mergedInto", { number: pact.mergedInto.number })}
                </TextLink>
              </p>
            ) : null}
            {pact.summary ? (
              <>
                <h2 className="pb-4 text-3xl">{t("idea")}</h2>
                <Prose text={pact.summary} lang="it" />
              </>
            ) : null}
            {pact.reasons ? (
              <Section title={t("reasons")}>
                <Prose text={pact.reasons} lang="it" />
              </Section>
            ) : null}
            {life ? <PublicLife locale={locale} number={pact.number} today={today} {...life} /> : null}
            <PublicExamination locale={locale} pact={pact} record={examination} today={today} isWaiting={isWaiting} />
            {texts ? <PublishedText locale={locale} {...texts} /> : null}
            <Section title={t("timeline")}>
              <PactTimeline
                locale={locale}
                entries={timeline}
                history={history}
                pact={pact}
                today={today}
                units={units}
              />
            </Section>
          </div>
          <aside className="space-y-8">
            {pact.commons ? (
              <PactCommons locale={locale} commons={pact.commons} isFree={leavesCommonsFree(pact.status)} />
            ) : null}
            <PactFacts locale={locale} pact={pact} />
            {documentUrl ? (
              <p>
                <TextLink href={documentUrl} icon="file" rel="noopener">
                  {t("document")}
                </TextLink>
              </p>
            ) : null}
            <PactPlace locale={locale} zones={await publishedZoneMap()} pact={pact} />
          </aside>
        </div>
      </article>
    </PublicPage>
  );
}
