// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { Urgency } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

const looks: Record<Exclude<Urgency, "running">, { tone: Tone; icon: IconName }> = {
  overdue: { tone: "danger", icon: "warning-circle" },
  "due-soon": { tone: "warning", icon: "clock" },
  suspended: { tone: "info", icon: "info-circle" },
};

export type Pressure = { urgency: Urgency; daysLeft: number | null };

/** How much time is left, in words and, where it presses, with a sign: the colour only repeats it. */
export function DueBadge({ urgency, daysLeft }: Pressure) {
  const t = useTranslations("cases.due");
  if (urgency === "running") return <span className="text-base text-soft">{t(urgency, { days: daysLeft ?? 0 })}</span>;
  return <Badge {...looks[urgency]}>{t(urgency, { days: Math.abs(daysLeft ?? 0) })}</Badge>;
}
