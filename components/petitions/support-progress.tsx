// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { isSigned } from "#lib/proposals/vocabulary.ts";
import { type Collected, progressOf } from "./progress-of.ts";

type Props = { locale: Locale; proposal: Collected; today: string };

/** How far the supports or signatures are from what the rules ask for, and until when they are taken. */
export function SupportProgress({ locale, proposal, today }: Props) {
  const t = useTranslations("petitions.progress");
  const { supports, supportsNeeded: needed, supportsUntil: until, supportsReachedAt: reachedAt } = proposal;
  const { standing, lastDay, hearing } = progressOf(proposal, today);
  const dayOf = (day: string | Date | null) => (day === null ? "" : formatDay(locale, day));
  return (
    <div className="space-y-3">
      {needed === null ? null : (
        <div>
          <p className="flex flex-wrap justify-between gap-x-4 pb-1">
            <span className="font-semibold tabular-nums">{t("of", { count: supports, needed })}</span>
            {standing ? <span>{t(standing, { missing: needed - supports })}</span> : null}
          </p>
          <progress
            aria-label={t(isSigned(proposal.kind) ? "label" : "supportLabel")}
            value={Math.min(supports, needed)}
            max={needed}
            className="block h-3 w-full accent-primary"
          />
        </div>
      )}
      {lastDay ? <p>{t(lastDay, { day: dayOf(until) })}</p> : null}
      {hearing ? <p>{t(hearing, { day: dayOf(reachedAt), needed: needed ?? 0 })}</p> : null}
    </div>
  );
}
