// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { ArgumentsSummary } from "#components/discussion/arguments-summary.tsx";
import { ExaminationRecord, isExaminationTold } from "#components/examination/examination-record.tsx";
import { Implementation } from "#components/examination/implementation.tsx";
import { Outcome } from "#components/examination/outcome.tsx";
import { FollowBox } from "#components/follows/follow-box.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { HiddenProposal } from "#components/moderation/hidden-proposal.tsx";
import { Attachments } from "#components/proposals/attachments.tsx";
import { OfficialAnswer } from "#components/proposals/official-answer.tsx";
import { ProposalFacts } from "#components/proposals/proposal-facts.tsx";
import { ProposalPlace } from "#components/proposals/proposal-place.tsx";
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { ProposalTimeline } from "#components/proposals/proposal-timeline.tsx";
import { Share } from "#components/proposals/share.tsx";
import { SimilarProposals } from "#components/proposals/similar-proposals.tsx";
import { SupportBox } from "#components/proposals/support-box.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedArguments } from "#lib/discussion/published.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { publishedNewest, publishedProposal, publishedSimilar } from "#lib/proposals/published.ts";
import { progressOf, weightedTotal } from "#lib/proposals/valuation.ts";

/** The newest are made with the build, the others when they are first asked for; an empty house makes none. */
export async function generateStaticParams() {
  const { proposals } = await publishedNewest();
  return proposals.length > 0 ? proposals.map(({ number }) => ({ number })) : [{ number: "none" }];
}

type Props = { params: Promise<{ number: string }> };

async function found(params: Props["params"]) {
  const number = registerNumber.safeParse((await params).number);
  return number.success ? publishedProposal(number.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await found(params);
  if (!story) return missingMetadata();
  const { proposal } = story;
  return pageMetadata({
    title: proposal.title || (await getTranslations("moderation.tombstone"))("title"),
    description: proposal.body.slice(0, 160),
    alternates: alternates("proposal", { number: proposal.number }),
  });
}

export default async function ProposalPage({ params }: Props) {
  const story = await found(params);
  if (!story) return <MissingPage />;
  const { proposal, timeline, attachments, signers, examination, units, today } = story;
  const { facts, steps, trace } = examination;
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const tExam = await getTranslations("examination");
  const record = { ...examination, locale, today, total: weightedTotal(examination.marks) };
  const say = await getTranslations("moderation");
  const isHidden = proposal.publication === "hidden";
  const discussion = await publishedArguments("proposal", proposal.id);
  return (
    <PublicPage
      section="proposals"
      title={t("card.number", { number: proposal.number })}
      trail={[{ label: t("title"), href: href(locale, "proposals") }]}
      alternates={alternates("proposal", { number: proposal.number })}
    >
      <article className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <ProposalStatusBadge status={proposal.status} outcome={proposal.outcome} />
              <span className="tabular-nums">{t("card.number", { number: proposal.number })}</span>
            </>
          }
          title={isHidden ? say("tombstone.title") : <span lang="it">{proposal.title}</span>}
        />
        <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
          <div>
            <div className="space-y-8 pb-10 empty:hidden">
              <Outcome locale={locale} facts={facts} mergedInto={trace.mergedInto} />
            </div>
            {proposal.answer ? (
              <OfficialAnswer locale={locale} implementingUnit={facts.implementingUnit} proposal={proposal} />
            ) : null}
            {steps.length > 0 ? (
              <section className="pb-12">
                <h2 className="pb-4 text-3xl">{tExam("file.implementation")}</h2>
                <Implementation locale={locale} unit={null} steps={steps} progress={progressOf(steps)} today={today} />
              </section>
            ) : null}
            {isHidden ? (
              <HiddenProposal ground={proposal.ground} />
            ) : (
              <>
                <h2 className="pb-4 text-3xl">{t("page.about")}</h2>
                <Prose text={proposal.body} lang="it" />
              </>
            )}
            <Attachments files={attachments} />
            {proposal.integrationRequest ? (
              <Section title={t("page.integrationRequest")}>
                <Prose text={proposal.integrationRequest} lang="it" />
                {proposal.status === "awaiting-integration" && facts.integrationUntil ? (
                  <p className="pt-3 font-semibold">
                    {tExam("file.integrationUntil", { date: formatDay(locale, facts.integrationUntil) })}
                  </p>
                ) : null}
              </Section>
            ) : null}
            {proposal.integration ? (
              <Section title={t("page.integration")}>
                <Prose text={proposal.integration} lang="it" />
              </Section>
            ) : null}
            {isExaminationTold(record) ? (
              <Section title={tExam("public.exam")}>
                <ExaminationRecord {...record} />
              </Section>
            ) : null}
            <Section title={t("page.timeline")}>
              <ProposalTimeline
                locale={locale}
                entries={timeline}
                proposal={proposal}
                today={today}
                units={units}
                steps={steps}
              />
            </Section>
            <ArgumentsSummary locale={locale} number={proposal.number} {...discussion} />
          </div>
          <aside className="space-y-8">
            <SupportBox locale={locale} proposal={proposal} today={today} />
            <FollowBox locale={locale} proposal={proposal} />
            <ProposalFacts locale={locale} proposal={proposal} signers={signers} today={today} />
            <ProposalPlace locale={locale} proposal={proposal} zones={await publishedZoneMap()} />
            <Share locale={locale} proposal={proposal} />
            {isHidden ? null : (
              <p data-print="no">
                <TextLink
                  href={href(locale, "report", { kind: "proposal", id: proposal.id })}
                  icon="flag"
                  rel="nofollow"
                >
                  {say("report.link")}
                </TextLink>
              </p>
            )}
          </aside>
        </div>
        <SimilarProposals locale={locale} proposals={await publishedSimilar(proposal)} today={today} />
      </article>
    </PublicPage>
  );
}
