// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { RequestOutcome, RequestStatus } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

const statusLooks: Record<RequestStatus, Tone> = {
  unconfirmed: "neutral",
  submitted: "info",
  "in-charge": "info",
  "awaiting-integration": "warning",
  answered: "success",
  closed: "success",
};

const outcomeLooks: Record<RequestOutcome, Tone> = {
  solved: "success",
  planned: "info",
  "not-possible": "neutral",
  "not-ours": "neutral",
};

type Props = { status: RequestStatus; outcome: RequestOutcome | null };

/** Where a request stands; of an answered one, how it was answered. */
export function RequestStatusBadge({ status, outcome }: Props) {
  const t = useTranslations("assistance");
  if (status === "answered" && outcome) return <Badge tone={outcomeLooks[outcome]}>{t(`outcomes.${outcome}`)}</Badge>;
  return <Badge tone={statusLooks[status]}>{t(`status.${status}`)}</Badge>;
}
