// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Closing, ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { GoesOn } from "./trace.tsx";

type Props = {
  locale: Locale;
  facts: {
    status: ProposalStatus;
    admissibility: string | null;
    mergeReason: string | null;
    closing: Closing | null;
    closingNote: string | null;
    closedAt: Date | null;
  };
  mergedInto: { number: string; title: string; mergeReason: string | null; splitReason: string | null } | null;
};

/** How a proposal ended, where it ended otherwise than by its answer: the first thing to read. */
export function Outcome({ locale, facts, mergedInto }: Props) {
  const t = useTranslations("examination");
  const tClosing = useTranslations("proposals.closing");
  if (mergedInto) return <GoesOn locale={locale} into={mergedInto} reason={facts.mergeReason} />;
  if (facts.status === "inadmissible") {
    return (
      <Callout tone="neutral" title={t("public.inadmissible")}>
        <Prose text={facts.admissibility ?? ""} lang="it" />
      </Callout>
    );
  }
  if (!facts.closing || !facts.closedAt) return null;
  const closing = tClosing(facts.closing);
  return (
    <Callout
      tone={facts.closing === "not-done" ? "neutral" : "success"}
      title={t("implementation.closedOn", { closing, date: formatDay(locale, facts.closedAt) })}
    >
      <Prose text={facts.closingNote ?? ""} lang="it" />
    </Callout>
  );
}
