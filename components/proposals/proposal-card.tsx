// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Passage, type PassagePart } from "#components/search/passage.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import {
  type AnswerOutcome,
  isSigned,
  type ProposalKind,
  type ProposalStatus,
  type Publication,
} from "#lib/proposals/vocabulary.ts";
import { ProposalStatusBadge } from "./proposal-status.tsx";

export type ProposalOfList = {
  id: string;
  number: string;
  /** Empty where a moderator hid the words. */
  title: string;
  publication: Publication;
  kind: ProposalKind;
  status: ProposalStatus;
  supportsUntil: string | null;
  outcome: AnswerOutcome | null;
  zone: string | null;
  topic: Localized;
  submittedAt: Date | null;
  answeredAt: Date | null;
  dueOn: string | null;
  supports: number;
};

type Props = {
  locale: Locale;
  proposal: ProposalOfList;
  today: string;
  level?: 2 | 3;
  /** Where the words that were searched stand in its text. */
  passage?: readonly PassagePart[];
};

/** A proposal among others: what it is, where it stands, what happens next and by when. */
export function ProposalCard({ locale, proposal, today, level = 3, passage = [] }: Props) {
  const t = useTranslations("proposals");
  const search = useTranslations("search");
  const isHidden = proposal.publication === "hidden";
  const tSigned = useTranslations("petitions.progress");
  const supports = (count: { count: number }) =>
    isSigned(proposal.kind) ? tSigned("signatures", count) : t("supports", count);
  return (
    <Card
      level={level}
      href={href(locale, "proposal", { number: proposal.number })}
      title={isHidden ? search("hidden.title") : <span lang="it">{proposal.title}</span>}
      eyebrow={
        <>
          <ProposalStatusBadge status={proposal.status} outcome={proposal.outcome} />
          <span className="tabular-nums">{t("card.number", { number: proposal.number })}</span>
        </>
      }
      footer={<span className="font-semibold">{supports({ count: proposal.supports })}</span>}
    >
      <p>
        {proposal.zone ?? t("wholeMunicipality")} · {proposal.topic[locale]}
      </p>
      {isHidden ? <p>{search("hidden.text")}</p> : null}
      {passage.length > 0 ? <Passage parts={passage} /> : null}
      <NextStep locale={locale} proposal={proposal} today={today} />
    </Card>
  );
}

function NextStep({ locale, proposal, today }: Omit<Props, "level" | "passage">) {
  const t = useTranslations("proposals.card");
  const tSigned = useTranslations("petitions.progress");
  if (proposal.status === "answered" && proposal.answeredAt) {
    return <p>{t("answeredOn", { date: formatDay(locale, proposal.answeredAt) })}</p>;
  }
  if (proposal.status === "collecting" && proposal.supportsUntil) {
    return <p>{tSigned("until", { day: formatDay(locale, proposal.supportsUntil) })}</p>;
  }
  if (proposal.status === "awaiting-integration") return <p>{t("suspended")}</p>;
  if (proposal.status === "withdrawn" || !proposal.dueOn) {
    return proposal.submittedAt ? <p>{t("filedOn", { date: formatDay(locale, proposal.submittedAt) })}</p> : null;
  }
  const date = formatDay(locale, proposal.dueOn);
  if (proposal.dueOn >= today) return <p>{t("dueOn", { date })}</p>;
  return <p className="font-semibold text-danger">{t("overdue", { date })}</p>;
}
