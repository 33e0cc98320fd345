// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type BadgeFace, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { AnswerOutcome, ProposalStatus } from "#lib/proposals/vocabulary.ts";

type Look = { tone: Tone; icon?: IconName };

const statusLooks: Record<ProposalStatus, Look> = {
  draft: { tone: "neutral" },
  collecting: { tone: "info" },
  submitted: { tone: "info" },
  "under-examination": { tone: "info" },
  "awaiting-integration": { tone: "warning" },
  answered: { tone: "success" },
  "under-way": { tone: "info" },
  closed: { tone: "success" },
  inadmissible: { tone: "neutral" },
  merged: { tone: "neutral" },
  withdrawn: { tone: "neutral" },
  lapsed: { tone: "neutral" },
};

const outcomeLooks: Record<AnswerOutcome, Look> = {
  accepted: { tone: "success" },
  "partly-accepted": { tone: "success" },
  "not-accepted": { tone: "neutral" },
};

type Standing = { status: ProposalStatus; outcome: AnswerOutcome | null };

/** Where a proposal stands; of an answered one, how it was answered. */
export function useProposalBadge({ status, outcome }: Standing): BadgeFace {
  const t = useTranslations("proposals");
  if (status === "answered" && outcome) return { ...outcomeLooks[outcome], words: t(`outcome.${outcome}`) };
  return { ...statusLooks[status], words: t(`status.${status}`) };
}

export function ProposalStatusBadge(standing: Standing) {
  const { words, ...look } = useProposalBadge(standing);
  return <Badge {...look}>{words}</Badge>;
}
