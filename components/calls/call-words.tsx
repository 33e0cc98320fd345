// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { Standing } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

const tones: Record<Standing, Tone> = {
  draft: "neutral",
  coming: "info",
  open: "success",
  closed: "neutral",
  withdrawn: "danger",
};

/** Where a call stands by its days. */
export function CallStandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations("calls.standing");
  return <Badge tone={tones[standing]}>{t(standing)}</Badge>;
}
