// SPDX-License-Identifier: AGPL-3.0-or-later
import { AgendaSteps, AgendaViews } from "#components/agenda/agenda-views.tsx";
import { DayList } from "#components/agenda/day-list.tsx";
import { type DayOfEvents, daysInWords } from "#components/agenda/event-face.ts";
import { MonthTable } from "#components/agenda/month-table.tsx";
import { hrefOfNow, viewHref } from "#components/agenda/view-href.ts";
import { formatMonth } from "#components/agenda/when.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { publishedMonth } from "#lib/agenda/published.ts";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";

type Month = NonNullable<Awaited<ReturnType<typeof publishedMonth>>>;

type Props = Month & {
  filter: AgendaFilter;
  /** Says what nothing was found of, and where to look instead. */
  emptyText?: string;
};

/** A month: as a table where there is room, as the list of its days on a phone. */
export async function AgendaMonth({ filter, emptyText, month, now, previous, next, today, week, ...held }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const stepTo = (to: string | null) =>
    to === null ? null : { href: viewHref(locale, filter, { as: "month", month: to }), label: formatMonth(locale, to) };
  const weeks = held.weeks.map(({ name, days: its }) => ({ name, days: daysInWords(t, locale, its) }));
  const days = startingOn(weeks.flatMap((each) => each.days).filter(({ day }) => day.startsWith(month)));
  const hrefs = {
    month: viewHref(locale, filter, { as: "month", month }),
    week: viewHref(locale, filter, { as: "week", week }),
    list: viewHref(locale, filter, { as: "list" }),
  };
  return (
    <>
      <AgendaViews current="month" hrefs={hrefs} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-6">
        <h2 className="text-3xl first-letter:uppercase">{formatMonth(locale, month)}</h2>
        <AgendaSteps
          label={t("months")}
          previous={stepTo(previous)}
          next={stepTo(next)}
          now={
            month === now
              ? null
              : { href: hrefOfNow(locale, filter, { as: "month", month: now }), label: t("thisMonth") }
          }
        />
      </div>
      {days.length === 0 ? (
        <div className="lg:pb-6">
          <EmptyState title={t("emptyMonth")}>{emptyText}</EmptyState>
        </div>
      ) : null}
      <div className="hidden lg:block">
        <MonthTable locale={locale} chosen={filter} month={month} weeks={weeks} today={today} />
      </div>
      {days.length > 0 ? (
        <div className="lg:hidden">
          <DayList locale={locale} days={days} today={today} level={3} />
        </div>
      ) : null}
    </>
  );
}

/** On a phone what lasts for days stands once: on the first of them that is in the month. */
function startingOn(days: readonly DayOfEvents[]): DayOfEvents[] {
  const seen = new Set<string>();
  const isFirst = ({ key }: { key: string }) => !seen.has(key) && seen.add(key);
  return days
    .map(({ day, events }) => ({ day, events: events.filter(isFirst) }))
    .filter(({ events }) => events.length > 0);
}
