// SPDX-License-Identifier: AGPL-3.0-or-later
import { useExaminationWords } from "#components/examination/timeline-words.ts";
import { usePetitionSteps } from "#components/petitions/petition-steps.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import { Timeline, type TimelineStep } from "#components/ui/timeline.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { type AnswerOutcome, isExamined, type ProposalStatus } from "#lib/proposals/vocabulary.ts";

type Entry = { id: number; at: Date; type: string; payload: Record<string, unknown> };

type Props = {
  locale: Locale;
  entries: readonly Entry[];
  proposal: {
    number: string;
    status: ProposalStatus;
    outcome: AnswerOutcome | null;
    unit: Localized;
    dueOn: string | null;
    supportsUntil: string | null;
  };
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  /** Names of the units by code, and the steps of the implementation: events name them by their identifiers. */
  units: Readonly<Record<string, Localized>>;
  steps: readonly { id: string; title: string }[];
};

/** What happened to a proposal, and what is owed next: told from the journal, so that nothing is left out. */
export function ProposalTimeline({ locale, entries, proposal, today, units, steps }: Props) {
  const t = useTranslations("proposals");
  const petitionStep = usePetitionSteps(locale);
  const examined = useExaminationWords({ locale, units, steps });
  const isOpen = proposal.status === "collecting" || isExamined(proposal.status);
  const told = entries.map(
    (entry, index): TimelineStep => ({
      id: String(entry.id),
      at: entry.at,
      state: isOpen && index === entries.length - 1 ? "current" : "done",
      title: title(entry),
    }),
  );
  return <Timeline locale={locale} steps={isOpen ? [...told, next()] : told} />;

  function title({ type, payload }: Entry): string {
    switch (type) {
      case "proposal.submitted":
        return t("timeline.submitted", { number: proposal.number });
      case "proposal.taken-in-charge":
        return t("timeline.taken-in-charge", { unit: proposal.unit[locale] });
      case "proposal.integration-requested":
        return t("timeline.integration-requested");
      case "proposal.integrated":
        return t("timeline.integrated");
      case "proposal.answered": {
        const outcome = proposal.outcome ? t(`outcome.${proposal.outcome}`) : t("status.answered");
        return t(payload.inTerm === false ? "timeline.answeredLate" : "timeline.answered", { outcome });
      }
      case "proposal.withdrawn":
        return t("timeline.withdrawn");
      default:
        return petitionStep(type, payload, proposal.number) ?? examined({ type, payload }) ?? type;
    }
  }

  function next(): TimelineStep {
    if (proposal.status === "collecting") {
      return {
        id: "next",
        at: null,
        state: "expected",
        title: petitionStep("expected", proposal, proposal.number) ?? "",
      };
    }
    if (!proposal.dueOn) return { id: "next", at: null, state: "expected", title: t("timeline.expectedSuspended") };
    const date = formatDay(locale, proposal.dueOn);
    const words = proposal.dueOn < today ? t("timeline.overdue", { date }) : t("timeline.expected", { date });
    return { id: "next", at: null, state: "expected", title: words };
  }
}
