// SPDX-License-Identifier: AGPL-3.0-or-later
import { Photos } from "#components/examination/photos.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lifeStepAction } from "#lib/pacts/life-actions.ts";
import {
  isPeriodOver,
  type ReportKind,
  type ReportPart,
  type ReportState,
  reportParts,
} from "#lib/pacts/life-vocabulary.ts";
import { Entries, Entry, StepLink, type StepLinks } from "./entry.tsx";
import { type Evaluated, Evaluation } from "./evaluation.tsx";

export type WrittenReport = Record<ReportPart, string> & {
  id: string;
  kind: ReportKind;
  fromDay: string;
  toDay: string;
  state: ReportState;
  decisionNote: string | null;
  photos: { id: string; alternative: string | null }[];
};

type Report = { kind: ReportKind; fromDay: string; toDay: string; dueOn: string; row: WrittenReport | null };

type Props = {
  locale: Locale;
  links: StepLinks;
  values: Record<string, string>;
  today: string;
  reports: readonly Report[];
  /** What is written before it is sent is for the citizens' side alone. */
  readsDrafts: boolean;
  evaluation: Evaluated | null;
};

const tones: Record<ReportState | "expected", Tone> = {
  expected: "neutral",
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  accepted: "success",
};

/** The reports a pact owes and those it filed, and what the office says of it as a whole. */
export function ReportsScreen({ locale, links, values, today, reports, readsDrafts, evaluation }: Props) {
  const t = useTranslations("pact-life");
  return (
    <>
      <Section id="reports" title={t("reports.title")} lead={t("reports.lead")}>
        <Entries empty={t("reports.none")}>
          {reports.map((report) => {
            const { kind, fromDay, toDay, dueOn, row } = report;
            const state = row?.state ?? "expected";
            const isOwed = state !== "submitted" && state !== "accepted";
            const about = `${t(`reportKinds.${kind}`)}, ${formatDay(locale, toDay)}`;
            return (
              <Entry
                key={`${kind}.${fromDay}`}
                title={t(`reportKinds.${kind}`)}
                badge={
                  <>
                    <Badge tone={tones[state]}>{t(`reportStates.${state}`)}</Badge>
                    {isOwed && dueOn < today ? <Badge tone="danger">{t("reports.overdue")}</Badge> : null}
                  </>
                }
                facts={[
                  t("reports.period", { from: formatDay(locale, fromDay), to: formatDay(locale, toDay) }),
                  isOwed ? t("reports.due", { date: formatDay(locale, dueOn) }) : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
                actions={
                  <>
                    {isOwed ? (
                      <StepLink links={links} step="save-report" of={`${kind}.${fromDay}`} about={about} />
                    ) : null}
                    {state === "submitted" ? (
                      <StepLink links={links} step="decide-report" of={row?.id} about={about} />
                    ) : null}
                    {row && row.state !== "submitted" && row.state !== "accepted" && row.actions !== "" ? (
                      <SendReport locale={locale} links={links} values={values} report={row} today={today} />
                    ) : null}
                  </>
                }
              >
                {row?.decisionNote ? (
                  <Callout tone={row.state === "returned" ? "warning" : "neutral"} title={t("reports.note")}>
                    <Prose text={row.decisionNote} lang="it" />
                  </Callout>
                ) : null}
                {row && (readsDrafts || !isOwed) && row.actions !== "" ? (
                  <Disclosure summary={t("reports.read")}>
                    <ReportText report={row} level={4} />
                  </Disclosure>
                ) : null}
              </Entry>
            );
          })}
        </Entries>
      </Section>
      <Section id="evaluation" title={t("evaluation.title")}>
        {evaluation ? (
          <Evaluation evaluation={evaluation} />
        ) : (
          <div className="space-y-4">
            <p className="text-soft">{t("evaluation.none")}</p>
            <StepLink links={links} step="evaluate" />
          </div>
        )}
      </Section>
    </>
  );
}

/** Hands a report in, once its period has ended. */
function SendReport({
  locale,
  links,
  values,
  report,
  today,
}: Pick<Props, "locale" | "links" | "values" | "today"> & { report: Pick<WrittenReport, "id" | "toDay"> }) {
  const t = useTranslations("pact-life");
  if (links("submit-report") === null) return null;
  if (!isPeriodOver(report, today)) return <p className="text-base text-soft">{t("refusals.periodRuns")}</p>;
  return (
    <VerbForm locale={locale} action={lifeStepAction} values={{ ...values, step: "submit-report", id: report.id }}>
      {t("steps.submit-report.submit")}
    </VerbForm>
  );
}

/** A report under the headings of the regulation, each of the level that is given; what was left empty is left out. */
export function ReportText({ report, level }: { report: WrittenReport; level: 2 | 3 | 4 }) {
  const t = useTranslations("pact-life.fields");
  const Heading = `h${level}` as const;
  return (
    <div className="measure space-y-4">
      {reportParts
        .filter((part) => report[part] !== "")
        .map((part) => (
          <div key={part}>
            <Heading className="text-lg font-semibold">{t(part)}</Heading>
            <Prose text={report[part]} lang="it" />
          </div>
        ))}
      <Photos photos={report.photos} from="/api/pacts/report-photos" />
    </div>
  );
}
