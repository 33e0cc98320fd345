// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type BadgeFace, type Tone } from "#components/ui/badge.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { PactStatus } from "#lib/pacts/vocabulary.ts";

const tones: Record<PactStatus, Tone> = {
  draft: "neutral",
  submitted: "info",
  "under-review": "info",
  "awaiting-integration": "warning",
  "open-to-observations": "info",
  "refusal-announced": "warning",
  "co-design": "info",
  "awaiting-approval": "info",
  approved: "info",
  signed: "success",
  active: "success",
  extended: "success",
  suspended: "warning",
  concluded: "success",
  revoked: "neutral",
  refused: "neutral",
  archived: "neutral",
  withdrawn: "neutral",
  merged: "neutral",
};

/** Where a pact stands. */
export function usePactBadge(status: PactStatus): BadgeFace {
  const t = useTranslations("pacts.status");
  return { tone: tones[status], words: t(status) };
}

export function PactStatusBadge({ status }: { status: PactStatus }) {
  const { words, tone } = usePactBadge(status);
  return <Badge tone={tone}>{words}</Badge>;
}
