// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Told = Record<string, unknown>;

const number = (payload: Told, name: string) => Number(payload[name] ?? 0);

/** What happened to signatures and supports, in the words of the public timeline; null for what is told elsewhere. */
export function usePetitionSteps(locale: Locale) {
  const t = useTranslations("petitions.timeline");
  const day = (payload: Told, name: string) => formatDay(locale, String(payload[name] ?? ""));
  return (type: string, payload: Told, registered: string): string | null => {
    const signed = { signatures: number(payload, "signatures"), needed: number(payload, "needed") };
    switch (type) {
      case "proposal.collecting-opened":
        return t("opened", { number: registered });
      case "proposal.threshold-reached":
        return t("thresholdReached", { supports: number(payload, "supports") });
      case "proposal.deposited":
        return t("deposited", signed);
      case "proposal.lapsed":
        return t("lapsed", signed);
      case "proposal.made-request":
        return t("madeRequest", signed);
      case "expected":
        return t("expected", { day: day(payload, "supportsUntil") });
      default:
        return null;
    }
  };
}
