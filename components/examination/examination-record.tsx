// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, ReactNode } from "react";
import { formatDay } from "#components/ui/date-time.tsx";
import { formatEuros } from "#components/ui/money.ts";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { isExamined, type ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { MeetingList } from "./meeting-list.tsx";
import { OpinionList } from "./opinion-list.tsx";
import { hasTrace, Trace } from "./trace.tsx";
import { Valuation } from "./valuation.tsx";

type Props = {
  locale: Locale;
  today: string;
  facts: {
    status: ProposalStatus;
    admittedAt: Date | null;
    admissibility: string | null;
    estimatedCostCents: number | null;
    costNote: string | null;
    splitReason: string | null;
  };
  opinions: ComponentProps<typeof OpinionList>["opinions"];
  marks: ComponentProps<typeof Valuation>["marks"];
  total: number | null;
  meetings: ComponentProps<typeof MeetingList>["meetings"];
  trace: ComponentProps<typeof Trace>["trace"];
  /** The case, for whoever may publish minutes. */
  caseId?: string;
};

/** Whether there is anything to tell of an examination. */
export const isExaminationTold = ({ facts, opinions, marks, meetings, trace }: Props): boolean =>
  facts.admittedAt !== null ||
  facts.estimatedCostCents !== null ||
  [opinions, marks, meetings].some((list) => list.length > 0) ||
  hasTrace(trace);

/** How a proposal was examined: each part under its name, and nothing of what there is none of. */
export function ExaminationRecord({ locale, today, caseId, ...examination }: Props) {
  const t = useTranslations("examination.file");
  const { facts, opinions, marks, total, meetings, trace } = examination;
  return (
    <div className="space-y-8">
      {facts.admittedAt ? (
        <Part title={t("admissibility")}>
          <p className="pb-2 font-semibold">{t("admitted", { date: formatDay(locale, facts.admittedAt) })}</p>
          <Prose text={facts.admissibility ?? ""} lang="it" />
        </Part>
      ) : null}
      {opinions.length > 0 ? (
        <Part title={t("opinions")}>
          <OpinionList locale={locale} opinions={opinions} today={today} isWaiting={isExamined(facts.status)} />
        </Part>
      ) : null}
      {facts.estimatedCostCents === null ? null : (
        <Part title={t("cost")}>
          <p className="text-xl font-semibold tabular-nums">{formatEuros(locale, facts.estimatedCostCents)}</p>
          {facts.costNote ? (
            <p lang="it" className="measure text-soft">
              {facts.costNote}
            </p>
          ) : null}
        </Part>
      )}
      {marks.length > 0 ? (
        <Part title={t("valuation")}>
          <Valuation locale={locale} marks={marks} total={total} />
        </Part>
      ) : null}
      {meetings.length > 0 ? (
        <Part title={t("meetings")}>
          <MeetingList locale={locale} meetings={meetings} caseId={caseId} />
        </Part>
      ) : null}
      {hasTrace(trace) ? (
        <Part title={t("related")}>
          <Trace locale={locale} trace={trace} splitReason={facts.splitReason} />
        </Part>
      ) : null}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="pb-3 text-2xl">{title}</h3>
      {children}
    </section>
  );
}
