// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Photos } from "#components/examination/photos.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { hourInWords } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { Beginnings, Entries, Entry, StepLink, type StepLinks } from "./entry.tsx";
import { hoursInWords } from "./hours-in-words.ts";

export type Activity = {
  id: string;
  title: string;
  description: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  places: number | null;
  taken: number;
  calledOffAt: Date | null;
  callingOffReason: string | null;
};

export type Work = {
  id: string;
  workedOn: string;
  minutes: number;
  people: number;
  done: string;
  photos: { id: string; alternative: string | null }[];
};

type Volunteer = { activityId: string; name: string | null; adultName: string | null; adultContact: string | null };

type Props = {
  locale: Locale;
  links: StepLinks;
  ahead: readonly Activity[];
  past: readonly Activity[];
  work: readonly Work[];
  totals: { entries: number; minutes: number };
  volunteers: readonly Volunteer[];
};

/** The calendar with its volunteers, and the log. */
export function ActivitiesScreen({ locale, links, ahead, past, work, totals, volunteers }: Props) {
  const t = useTranslations("pact-life");
  const comingTo = (id: string) => volunteers.filter(({ activityId }) => activityId === id);
  return (
    <>
      <Section id="calendar" title={t("activities.calendar")}>
        <Beginnings links={links} steps={["plan-activity"]} />
        <Entries empty={t("activities.none")}>
          {ahead.map((activity) => (
            <ActivityEntry
              key={activity.id}
              locale={locale}
              activity={activity}
              actions={
                activity.calledOffAt ? null : (
                  <>
                    <StepLink links={links} step="change-activity" of={activity.id} about={activity.title} />
                    <StepLink links={links} step="call-off-activity" of={activity.id} about={activity.title} />
                  </>
                )
              }
            >
              <Volunteers volunteers={comingTo(activity.id)} />
            </ActivityEntry>
          ))}
        </Entries>
        {past.length > 0 ? (
          <div className="pt-6">
            <Disclosure summary={t("activities.past", { count: past.length })}>
              <Entries empty="">
                {past.map((activity) => (
                  <ActivityEntry key={activity.id} locale={locale} activity={activity} />
                ))}
              </Entries>
            </Disclosure>
          </div>
        ) : null}
      </Section>
      <Section
        id="log"
        title={t("activities.log")}
        lead={
          totals.entries > 0
            ? t("activities.totals", { ...totals, hours: hoursInWords(locale, totals.minutes) })
            : undefined
        }
      >
        <Beginnings links={links} steps={["log-work"]} />
        <Entries empty={t("activities.noLog")}>
          {work.map((entry) => (
            <Entry
              key={entry.id}
              title={formatDay(locale, entry.workedOn)}
              facts={t("activities.work", { people: entry.people, hours: hoursInWords(locale, entry.minutes) })}
              text={entry.done}
              actions={
                <StepLink links={links} step="remove-work" of={entry.id} about={formatDay(locale, entry.workedOn)} />
              }
            >
              <Photos photos={entry.photos} />
            </Entry>
          ))}
        </Entries>
      </Section>
    </>
  );
}

/** When, where and with how many free places; or that it does not take place, and why. */
export function ActivityEntry({
  locale,
  activity,
  ...rest
}: {
  locale: Locale;
  activity: Activity;
  children?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3 | 4;
}) {
  const t = useTranslations("pact-life.activities");
  const { title, description, place, startsAt, endsAt, places, taken, calledOffAt, callingOffReason } = activity;
  const ends = hourInWords(locale, endsAt);
  const seats = places === null || calledOffAt ? null : t("seats", { taken, places });
  return (
    <Entry
      {...rest}
      title={<span lang="it">{title}</span>}
      badge={calledOffAt ? <Badge tone="warning">{t("calledOff")}</Badge> : null}
      facts={[`${formatInstant(locale, startsAt)}–${ends}`, place, seats].filter(Boolean).join(" · ")}
      text={calledOffAt ? callingOffReason : description}
    />
  );
}

function Volunteers({ volunteers }: { volunteers: readonly Volunteer[] }) {
  const t = useTranslations("pact-life.activities");
  if (volunteers.length === 0) return null;
  return (
    <Disclosure summary={t("volunteers", { count: volunteers.length })}>
      <ul className="list-disc space-y-1 pl-5 text-base">
        {volunteers.map(({ name, adultName, adultContact }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read, and two may have one name
          <li key={place}>
            {name ?? t("nameless")}
            {adultName ? ` (${t("adult", { name: adultName, contact: adultContact ?? "" })})` : ""}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
