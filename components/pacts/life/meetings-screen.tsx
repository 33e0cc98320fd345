// SPDX-License-Identifier: AGPL-3.0-or-later
import { Photos } from "#components/examination/photos.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { Beginnings, Entries, Entry, StepLink, type StepLinks } from "./entry.tsx";

type Meeting = {
  id: string;
  startsAt: Date;
  place: string;
  agenda: string;
  calledOffAt: Date | null;
  callingOffReason: string | null;
  minutes: string | null;
};

export type Visit = {
  id: string;
  visitedOn: string;
  findings: string;
  remedies: string | null;
  remedyBy: string | null;
  remedyNote: string | null;
  remediedAt: Date | null;
  photos: { id: string; alternative: string | null }[];
};

type Props = {
  locale: Locale;
  links: StepLinks;
  now: Date;
  today: string;
  meetings: readonly Meeting[];
  visits: readonly Visit[];
};

/** The meetings of the two sides, and the visits of the office. */
export function MeetingsScreen({ locale, links, now, today, meetings, visits }: Props) {
  const t = useTranslations("pact-life");
  return (
    <>
      <Section id="meetings" title={t("meetings.title")}>
        <Beginnings links={links} steps={["call-meeting"]} />
        <Entries empty={t("meetings.none")}>
          {meetings.map(({ id, startsAt, place, agenda, calledOffAt, callingOffReason, minutes }) => (
            <Entry
              key={id}
              title={formatInstant(locale, startsAt)}
              badge={calledOffAt ? <Badge tone="warning">{t("meetings.calledOff")}</Badge> : null}
              facts={place}
              text={calledOffAt ? callingOffReason : agenda}
              actions={
                calledOffAt || minutes ? null : (
                  <>
                    {startsAt <= now ? (
                      <StepLink links={links} step="minute-meeting" of={id} about={formatInstant(locale, startsAt)} />
                    ) : null}
                    <StepLink links={links} step="call-off-meeting" of={id} about={formatInstant(locale, startsAt)} />
                  </>
                )
              }
            >
              {minutes ? (
                <Disclosure summary={t("meetings.minutes")}>
                  <Prose text={minutes} lang="it" />
                </Disclosure>
              ) : null}
            </Entry>
          ))}
        </Entries>
      </Section>
      <Section id="visits" title={t("visits.title")}>
        <Beginnings links={links} steps={["record-visit"]} />
        <Entries empty={t("visits.none")}>
          {visits.map((visit) => (
            <VisitEntry key={visit.id} locale={locale} visit={visit} today={today} links={links} />
          ))}
        </Entries>
      </Section>
    </>
  );
}

/** What a visit found, what was to be put right, and how it was. */
export function VisitEntry({
  locale,
  visit,
  today,
  links,
  level,
}: {
  locale: Locale;
  visit: Visit;
  today: string;
  links?: StepLinks;
  level?: 3 | 4;
}) {
  const t = useTranslations("pact-life.visits");
  const { id, visitedOn, findings, remedies, remedyBy, remedyNote, remediedAt, photos } = visit;
  const isLate = remedyBy !== null && remediedAt === null && remedyBy < today;
  return (
    <Entry
      level={level}
      title={formatDay(locale, visitedOn)}
      badge={
        remedies === null ? null : remediedAt ? (
          <Badge tone="success">{t("remedied")}</Badge>
        ) : (
          <Badge tone={isLate ? "danger" : "warning"}>{t(isLate ? "late" : "toRemedy")}</Badge>
        )
      }
      text={findings}
      actions={
        links && remedies !== null && remediedAt === null ? (
          <StepLink links={links} step="tell-remedy" of={id} about={formatDay(locale, visitedOn)} />
        ) : null
      }
    >
      {remedies ? (
        <div className="measure border-l-4 border-line pl-4">
          <p className="text-base font-semibold">
            {t("remedies", { date: remedyBy ? formatDay(locale, remedyBy) : "" })}
          </p>
          <Prose text={remedies} lang="it" />
        </div>
      ) : null}
      {remedyNote ? (
        <div className="measure border-l-4 border-line pl-4">
          <p className="text-base font-semibold">{t("remedyNote")}</p>
          <Prose text={remedyNote} lang="it" />
        </div>
      ) : null}
      <Photos photos={photos} />
    </Entry>
  );
}
