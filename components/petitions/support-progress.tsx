// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { isSigned, type ProposalKind } from "#lib/proposals/vocabulary.ts";

export type Collected = {
  kind: ProposalKind;
  supports: number;
  supportsNeeded: number | null;
  supportsUntil: string | null;
  supportsReachedAt: Date | null;
};

type Props = { locale: Locale; proposal: Collected; today: string };

/** How far the supports or signatures are from what the rules ask for, and until when they are taken. */
export function SupportProgress({ locale, proposal, today }: Props) {
  const t = useTranslations("petitions.progress");
  const { supports, supportsNeeded: needed, supportsUntil: until, supportsReachedAt: reachedAt } = proposal;
  const signed = isSigned(proposal.kind);
  return (
    <div className="space-y-3">
      {needed === null ? null : (
        <div>
          <p className="flex flex-wrap justify-between gap-x-4 pb-1">
            <span className="font-semibold tabular-nums">{t("of", { count: supports, needed })}</span>
            <span>{supports < needed ? t("missing", { missing: needed - supports }) : t("enough")}</span>
          </p>
          <progress
            aria-label={t(signed ? "label" : "supportLabel")}
            value={Math.min(supports, needed)}
            max={needed}
            className="block h-3 w-full accent-primary"
          />
        </div>
      )}
      {until === null ? null : <p>{t(lastDay(until), { day: formatDay(locale, until) })}</p>}
      {signed || needed === null ? null : (
        <p>{reachedAt ? t("heardRight", { day: formatDay(locale, reachedAt) }) : t("hearing", { needed })}</p>
      )}
    </div>
  );

  function lastDay(day: string) {
    if (signed) return day < today ? "over" : "until";
    return day < today ? "supportOver" : "supportUntil";
  }
}
