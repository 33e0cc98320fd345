// SPDX-License-Identifier: AGPL-3.0-or-later
import { Photos } from "#components/examination/photos.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type Activity, ActivityEntry, type Work } from "./activities-screen.tsx";
import { Entries } from "./entry.tsx";
import { type Evaluated, Evaluation } from "./evaluation.tsx";
import { hoursInWords } from "./hours-in-words.ts";
import { type Visit, VisitEntry } from "./meetings-screen.tsx";
import { ReportText, type WrittenReport } from "./reports-screen.tsx";

type Props = {
  locale: Locale;
  number: string;
  today: string;
  /** Whether there will be activities any more. */
  isRunning: boolean;
  ahead: readonly Activity[];
  work: readonly Work[];
  totals: { entries: number; minutes: number };
  reports: readonly WrittenReport[];
  visits: readonly Visit[];
  evaluation: Evaluated | null;
};

/** How many photographs of the log the public page shows. */
const shownPhotos = 8;

/** What everyone reads of the life of a pact. */
export function PublicLife(props: Props) {
  const { locale, number, today, isRunning, ahead, work, totals, reports, visits, evaluation } = props;
  const t = useTranslations("pact-life");
  const photos = work.flatMap((entry) => entry.photos).slice(0, shownPhotos);
  return (
    <>
      {isRunning ? (
        <Section id="activities" title={t("publicPage.activities")}>
          <Entries empty={t("publicPage.none")}>
            {ahead.map((activity) => (
              <ActivityEntry
                key={activity.id}
                locale={locale}
                activity={activity}
                actions={
                  !activity.calledOffAt && activity.places !== null && activity.taken < activity.places ? (
                    <ButtonLink href={href(locale, "enrolActivity", { id: activity.id })}>
                      {t("publicPage.enrol")}
                      <span className="sr-only">: {activity.title}</span>
                    </ButtonLink>
                  ) : null
                }
              />
            ))}
          </Entries>
          {ahead.length > 0 ? (
            <p className="pt-4">
              <ButtonLink href={href(locale, "pactCalendar", { number })} variant="secondary" icon="calendar">
                {t("publicPage.calendar")}
              </ButtonLink>
            </p>
          ) : null}
        </Section>
      ) : null}
      {totals.entries > 0 ? (
        <Section id="work" title={t("publicPage.done")}>
          <p>{t("publicPage.totals", { entries: totals.entries, hours: hoursInWords(locale, totals.minutes) })}</p>
          <Photos photos={photos} />
        </Section>
      ) : null}
      {reports.length > 0 ? (
        <Section id="reports" title={t("publicPage.reports")}>
          <div className="space-y-4">
            {reports.map((report) => (
              <Disclosure
                key={report.id}
                summary={t("publicPage.report", {
                  kind: t(`reportKinds.${report.kind}`),
                  from: formatDay(locale, report.fromDay),
                  to: formatDay(locale, report.toDay),
                })}
              >
                <ReportText report={report} level={3} />
              </Disclosure>
            ))}
          </div>
        </Section>
      ) : null}
      {visits.length > 0 ? (
        <Section id="visits" title={t("publicPage.visits")}>
          <Entries empty="">
            {visits.map((visit) => (
              <VisitEntry key={visit.id} locale={locale} visit={visit} today={today} />
            ))}
          </Entries>
        </Section>
      ) : null}
      {evaluation ? (
        <Section id="evaluation" title={t("publicPage.evaluation")}>
          <Evaluation evaluation={evaluation} />
        </Section>
      ) : null}
    </>
  );
}
