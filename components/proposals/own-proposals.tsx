// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { OwnTombstone } from "#components/moderation/own-tombstone.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { depositPetitionAction } from "#lib/proposals/petition-actions.ts";
import type { AnswerOutcome, ProposalKind, ProposalStatus, Publication } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";
import { ProposalStatusBadge } from "./proposal-status.tsx";
import { ProposalVerb } from "./proposal-verb.tsx";

type OwnProposal = {
  id: string;
  title: string;
  kind: ProposalKind;
  status: ProposalStatus;
  supportsUntil: string | null;
  supportsReachedAt: Date | null;
  outcome: AnswerOutcome | null;
  number: string | null;
  dueOn: string | null;
  association: string | null;
  /** Whether another is the first author. */
  isCoAuthor: boolean;
  publication: Publication;
  /** Where a moderator's decision on it is told. */
  moderationId: string | null;
  answeredAt: Date | null;
  updatedAt: Date;
};

type Props = { locale: Locale; proposals: readonly OwnProposal[]; today: string };

/** What a person has begun: drafts to resume, and what was filed with its next step. */
export function OwnProposals({ locale, proposals, today }: Props) {
  const t = useTranslations("proposals");
  const drafts = proposals.filter(({ status }) => status === "draft");
  const filed = proposals.filter(({ status }) => status !== "draft");
  return (
    <>
      {drafts.length > 0 ? (
        <Section title={t("area.drafts")}>
          <CardGrid>
            {drafts.map((draft) => (
              <Card
                key={draft.id}
                href={href(locale, draft.isCoAuthor ? "reviewProposal" : "draftProposal", { id: draft.id })}
                title={draft.title || t("area.untitled")}
                eyebrow={<ProposalStatusBadge status={draft.status} outcome={null} />}
                footer={draft.isCoAuthor ? t("area.coAuthor") : draft.association}
              >
                <p>{t("area.changedOn", { date: formatDay(locale, draft.updatedAt) })}</p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {filed.length > 0 ? (
        <Section title={t("area.filed")}>
          <ul className="space-y-6">
            {filed.map((proposal) => (
              <FiledProposal key={proposal.id} locale={locale} proposal={proposal} today={today} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function FiledProposal({ locale, proposal, today }: { locale: Locale; proposal: OwnProposal; today: string }) {
  const t = useTranslations("proposals");
  const tPetitions = useTranslations("petitions");
  const { id, number, status, outcome, title } = proposal;
  const signing = (until: string | null) =>
    until ? tPetitions("progress.until", { day: formatDay(locale, until) }) : t("status.collecting");
  return (
    <li className="space-y-3 rounded-smooth border border-line p-5 sm:p-6">
      <p className="flex flex-wrap items-center gap-3 text-soft">
        <ProposalStatusBadge status={status} outcome={outcome} />
        <span className="tabular-nums">{t("card.number", { number: number ?? "" })}</span>
        {proposal.association ? <span>{proposal.association}</span> : null}
        {proposal.isCoAuthor ? <span>{t("area.coAuthor")}</span> : null}
      </p>
      <h3 className="text-xl">
        <TextLink href={href(locale, "proposal", { number: number ?? "" })}>{title}</TextLink>
      </h3>
      {proposal.publication === "published" ? null : (
        <OwnTombstone locale={locale} publication={proposal.publication} moderationId={proposal.moderationId} />
      )}
      <p>{nextStep()}</p>
      {status === "awaiting-integration" ? (
        <ButtonLink href={href(locale, "integrateProposal", { id })}>{t("area.integrate")}</ButtonLink>
      ) : null}
      {status === "collecting" && proposal.supportsReachedAt ? (
        <>
          <p>{tPetitions("deposit.text")}</p>
          <ProposalVerb locale={locale} proposalId={id} action={depositPetitionAction}>
            {tPetitions("deposit.submit")}
          </ProposalVerb>
        </>
      ) : null}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {status === "collecting" ? (
          <TextLink href={href(locale, "petitionSheets", { id })}>{tPetitions("sheets.title")}</TextLink>
        ) : null}
        <TextLink href={href(locale, "proposalReceipt", { id })}>{t("area.receipt")}</TextLink>
        <TextLink href={href(locale, "proposalAuthors", { id })}>{t("area.authors")}</TextLink>
        {!proposal.isCoAuthor && proposalWorkflow.can("withdraw", status) ? (
          <TextLink href={href(locale, "withdrawProposal", { id })}>{t("area.withdraw")}</TextLink>
        ) : null}
      </p>
    </li>
  );

  function nextStep(): string {
    if (status === "withdrawn") return t("timeline.withdrawn");
    if (proposal.answeredAt) return t("card.answeredOn", { date: formatDay(locale, proposal.answeredAt) });
    if (status === "collecting") return signing(proposal.supportsUntil);
    if (!proposal.dueOn) return t(status === "awaiting-integration" ? "area.integrateText" : `status.${status}`);
    return t(proposal.dueOn < today ? "card.overdue" : "card.dueOn", { date: formatDay(locale, proposal.dueOn) });
  }
}
