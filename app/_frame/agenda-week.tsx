// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import { AgendaSteps, AgendaViews } from "#components/agenda/agenda-views.tsx";
import { DayList } from "#components/agenda/day-list.tsx";
import { daysInWords } from "#components/agenda/event-face.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import type { publishedWeek } from "#lib/agenda/published.ts";
import { href } from "#lib/kernel/paths.ts";

export type Week = NonNullable<Awaited<ReturnType<typeof publishedWeek>>>;

/** A week, day by day. */
export async function AgendaWeek({ first, last, previous, next, month, days, today }: Week) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const isCurrent = first <= today && today <= last;
  return (
    <>
      <AgendaViews locale={locale} current="week" month={month} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-6">
        <h2 className="text-3xl">{t("week", { from: formatDay(locale, first), to: formatDay(locale, last) })}</h2>
        <AgendaSteps
          label={t("weeks")}
          previous={{ href: href(locale, "agendaWeek", { week: previous }), label: t("weekBefore") }}
          next={{ href: href(locale, "agendaWeek", { week: next }), label: t("weekAfter") }}
          now={isCurrent ? undefined : { href: href(locale, "agendaThisWeek"), label: t("thisWeek") }}
        />
      </div>
      <DayList locale={locale} days={daysInWords(t, locale, days)} today={today} level={3} />
    </>
  );
}
