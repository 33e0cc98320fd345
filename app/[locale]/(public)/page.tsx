// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { HomeAgenda } from "#components/agenda/home-agenda.tsx";
import { Band, Section } from "#components/layout/section.tsx";
import { ArticleCard } from "#components/news/article-card.tsx";
import { HowItWorks } from "#components/office/how-it-works.tsx";
import { LatestAnswers } from "#components/office/latest-answers.tsx";
import { Pillars } from "#components/office/pillars.tsx";
import { Promises } from "#components/office/promises.tsx";
import { RecordFigures } from "#components/office/record-figures.tsx";
import { ZonesOnMap } from "#components/office/zones-on-map.tsx";
import { ProposalCard } from "#components/proposals/proposal-card.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { publishedUpcoming } from "#lib/agenda/published.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedArticles } from "#lib/news/published.ts";
import { publishedMunicipality, publishedOffice, publishedRecord, publishedZoneMap } from "#lib/office/published.ts";
import { summarise } from "#lib/office/record.ts";
import { publishedAnswers, publishedNewest } from "#lib/proposals/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.home");
  const municipality = await publishedMunicipality();
  const title = municipality ? t("title", { municipality: municipality.name }) : t("titleBare");
  return pageMetadata({ title, description: t("description"), alternates: alternates("home") });
}

export default async function HomePage() {
  const locale = await getLocale();
  const t = await getTranslations("office.home");
  const [{ rules }, record, zones, newest, answers, news, agenda] = await Promise.all([
    publishedOffice(),
    publishedRecord(),
    publishedZoneMap(),
    publishedNewest(3),
    publishedAnswers(3),
    publishedArticles({}, 1, 3),
    publishedUpcoming({}, 5),
  ]);
  const told = await getTranslations("news.home");
  const planned = await getTranslations("agenda.home");
  return (
    <PublicPage section="home" alternates={alternates("home")}>
      <div className="bg-linear-to-b from-wash to-white">
        <div className="wrap pt-10 sm:pt-16">
          <div className="max-w-3xl space-y-6">
            <h1 className="text-4xl sm:text-6xl">{t("titleBare")}</h1>
            <p className="text-xl text-soft sm:text-2xl">{t("lead")}</p>
            <div className="flex flex-wrap gap-4 pt-2">
              <ButtonLink href={href(locale, "newProposal")} icon="pencil">
                {t("propose")}
              </ButtonLink>
              <ButtonLink href={href(locale, "proposals")} variant="secondary">
                {t("read")}
              </ButtonLink>
            </div>
          </div>
          <div className="pt-12 sm:pt-16">
            <Promises termDays={rules["proposals.answer-term"].value} />
          </div>
        </div>
      </div>
      <div className="wrap">
        <Section title={t("how")}>
          <HowItWorks />
          <MoreLink href={href(locale, "proposalService")}>{t("howMore")}</MoreLink>
        </Section>
        {news.articles.length > 0 ? (
          <Section title={told("title")}>
            <CardGrid>
              {news.articles.map((article) => (
                <ArticleCard key={article.id} locale={locale} article={article} today={news.today} showKind />
              ))}
            </CardGrid>
            <MoreLink href={href(locale, "news")}>{told("all")}</MoreLink>
          </Section>
        ) : null}
        {agenda.events.length > 0 ? (
          <Section title={planned("title")}>
            <HomeAgenda locale={locale} events={agenda.events} />
            <MoreLink href={href(locale, "agenda")}>{planned("all")}</MoreLink>
          </Section>
        ) : null}
        <Section title={t("newest")}>
          {newest.proposals.length === 0 ? (
            <EmptyState title={t("noProposals")}>{t("noProposalsText")}</EmptyState>
          ) : (
            <>
              <CardGrid>
                {newest.proposals.map((proposal) => (
                  <ProposalCard key={proposal.id} locale={locale} proposal={proposal} today={newest.today} />
                ))}
              </CardGrid>
              <MoreLink href={href(locale, "proposals")}>{t("allProposals")}</MoreLink>
            </>
          )}
        </Section>
        {answers.length > 0 ? (
          <Section title={t("answers")} lead={t("answersLead")}>
            <LatestAnswers
              locale={locale}
              answers={answers.map((answer) => ({ ...answer, daysTaken: daysTaken(answer) }))}
            />
          </Section>
        ) : null}
      </div>
      <Band>
        <Section title={t("record")} lead={t("recordLead")}>
          <RecordFigures record={summarise(record)} />
          <MoreLink href={href(locale, "terms")}>{t("recordMore")}</MoreLink>
        </Section>
      </Band>
      <div className="wrap">
        {zones.length > 0 ? (
          <Section title={t("zones")} lead={t("zonesLead")}>
            <ZonesOnMap locale={locale} zones={zones} />
          </Section>
        ) : null}
        <Section title={t("rooms")} lead={t("roomsLead")}>
          <Pillars locale={locale} />
        </Section>
      </div>
    </PublicPage>
  );
}

function MoreLink({ href: to, children }: { href: string; children: ReactNode }) {
  return (
    <ButtonLink href={to} variant="quiet" iconAfter="arrow-right" className="mt-6 -ml-3">
      {children}
    </ButtonLink>
  );
}

/** Calendar days in Rome from filing to answer; null where the dates are not known. */
function daysTaken({ submittedAt, answeredAt }: { submittedAt: Date | null; answeredAt: Date | null }): number | null {
  if (!submittedAt || !answeredAt) return null;
  return today(submittedAt.toTemporalInstant()).until(today(answeredAt.toTemporalInstant())).days;
}
