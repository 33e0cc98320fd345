// SPDX-License-Identifier: AGPL-3.0-or-later
import { PhaseLine } from "#components/ui/phase-line.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  phases: readonly { kind: "running" | "suspended" | "overdue"; from: string; to: string }[];
  today: string;
  isClosed: boolean;
};

/** How the clock of a case ran and will run. */
export function ClockLine({ locale, phases, today, isClosed }: Props) {
  const t = useTranslations("cases.page.phase");
  return (
    <PhaseLine
      locale={locale}
      today={today}
      isOver={isClosed}
      phases={phases.map(({ kind, from, to }) => ({ id: `${kind} ${from}`, label: t(kind), from, to }))}
    />
  );
}
