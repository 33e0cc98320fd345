// SPDX-License-Identifier: AGPL-3.0-or-later
import { Timeline } from "#components/ui/timeline.tsx";
import type { ResidencyResult, ResidencySource, Tie } from "#lib/accounts/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Check = {
  id: string;
  result: ResidencyResult;
  source: ResidencySource;
  zone: string | null;
  tie: Tie | null;
  checkedOn: string;
  recordedBy: string | null;
};

/** What was found out about where somebody lives, the latest last and marked: it is the one that counts. */
export function ResidencyHistory({ locale, checks }: { locale: Locale; checks: readonly Check[] }) {
  const t = useTranslations("organisation.residency");
  const [latest] = checks;
  return (
    <Timeline
      locale={locale}
      steps={checks.toReversed().map((check) => ({
        id: check.id,
        title: [t(`results.${check.result}`), check.zone, check.tie && t(`ties.${check.tie}`)]
          .filter(Boolean)
          .join(" · "),
        at: check.checkedOn,
        actor: source(check),
        state: check === latest ? "current" : "done",
      }))}
    />
  );

  function source({ source: from, recordedBy }: Check): string {
    const named = from === "manual" && recordedBy ? `, ${t("recordedBy", { name: recordedBy })}` : "";
    return `${t(`source.${from}`)}${named}`;
  }
}
