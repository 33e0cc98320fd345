// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PassagePart } from "#components/search/passage.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { type NextStep, RegisterCard } from "#components/ui/register-card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import {
  type AnswerOutcome,
  isSigned,
  type ProposalKind,
  type ProposalStatus,
  type Publication,
} from "#lib/proposals/vocabulary.ts";
import { useProposalBadge } from "./proposal-status.tsx";

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
  const count = { count: proposal.supports };
  return (
    <RegisterCard
      level={level}
      href={href(locale, "proposal", { number: proposal.number })}
      badge={useProposalBadge(proposal)}
      number={t("card.number", { number: proposal.number })}
      title={isHidden ? { words: search("hidden.title"), lang: locale } : { words: proposal.title, lang: "it" }}
      facts={`${proposal.zone ?? t("wholeMunicipality")} · ${proposal.topic[locale]}`}
      note={isHidden ? search("hidden.text") : null}
      passage={passage}
      next={useNextStep(locale, proposal, today)}
      footer={isSigned(proposal.kind) ? tSigned("signatures", count) : t("supports", count)}
    />
  );
}

function useNextStep(locale: Locale, proposal: ProposalOfList, today: string): NextStep | null {
  const t = useTranslations("proposals.card");
  const tSigned = useTranslations("petitions.progress");
  if (proposal.status === "answered" && proposal.answeredAt) {
    return { words: t("answeredOn", { date: formatDay(locale, proposal.answeredAt) }) };
  }
  if (proposal.status === "collecting" && proposal.supportsUntil) {
    return { words: tSigned("until", { day: formatDay(locale, proposal.supportsUntil) }) };
  }
  if (proposal.status === "awaiting-integration") return { words: t("suspended") };
  if (proposal.status === "withdrawn" || !proposal.dueOn) {
    return proposal.submittedAt ? { words: t("filedOn", { date: formatDay(locale, proposal.submittedAt) }) } : null;
  }
  const date = formatDay(locale, proposal.dueOn);
  return proposal.dueOn >= today ? { words: t("dueOn", { date }) } : { words: t("overdue", { date }), isLate: true };
}
