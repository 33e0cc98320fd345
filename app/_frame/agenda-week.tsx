// SPDX-License-Identifier: AGPL-3.0-or-later
import { AgendaSteps, AgendaViews } from "#components/agenda/agenda-views.tsx";
import { DayList } from "#components/agenda/day-list.tsx";
import { daysInWords } from "#components/agenda/event-face.ts";
import { hrefOfNow, viewHref } from "#components/agenda/view-href.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import type { publishedWeek } from "#lib/agenda/published.ts";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";

export type Week = NonNullable<Awaited<ReturnType<typeof publishedWeek>>>;

type Props = Week & { filter: AgendaFilter };

/** A week, day by day. */
export async function AgendaWeek({ filter, week, now, first, last, previous, next, month, days, today }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const stepTo = (to: string | null, label: string) =>
    to === null ? null : { href: viewHref(locale, filter, { as: "week", week: to }), label };
  const hrefs = {
    month: viewHref(locale, filter, { as: "month", month }),
    week: viewHref(locale, filter, { as: "week", week }),
    list: viewHref(locale, filter, { as: "list" }),
  };
  const title = t("week", { from: formatDay(locale, first), to: formatDay(locale, last) });
  return (
    <>
      <AgendaViews current="week" hrefs={hrefs} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-6">
        <h2 className="text-3xl">{title}</h2>
        <AgendaSteps
          label={t("weeks")}
          previous={stepTo(previous, t("weekBefore"))}
          next={stepTo(next, t("weekAfter"))}
          now={
            week === now ? null : { href: hrefOfNow(locale, filter, { as: "week", week: now }), label: t("thisWeek") }
          }
        />
      </div>
      <DayList locale={locale} days={daysInWords(t, locale, days)} today={today} level={3} />
    </>
  );
}
