// SPDX-License-Identifier: AGPL-3.0-or-later
import { AgendaViews } from "#components/agenda/agenda-views.tsx";
import { DayList } from "#components/agenda/day-list.tsx";
import { daysInWords } from "#components/agenda/event-face.ts";
import { hrefOfNow, viewHref } from "#components/agenda/view-href.ts";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { firstDayOf } from "#lib/agenda/calendar.ts";
import { publishedUpcoming } from "#lib/agenda/published.ts";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";

/** What comes next, of all or of a zone or kind; what has begun already stands under today. */
export async function AgendaList({ filter }: { filter: AgendaFilter }) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const { events, today, month, week } = await publishedUpcoming(filter);
  const groups = Map.groupBy(events, (event) => firstDayOf(event, today));
  const days = daysInWords(
    t,
    locale,
    [...groups].map(([day, held]) => ({ day, events: held })),
  );
  const hrefs = {
    month: hrefOfNow(locale, filter, { as: "month", month }),
    week: hrefOfNow(locale, filter, { as: "week", week }),
    list: viewHref(locale, filter, { as: "list" }),
  };
  return (
    <>
      <AgendaViews current="list" hrefs={hrefs} />
      <div className="pt-8">
        {days.length === 0 ? (
          <EmptyState title={t("emptyList")}>{t("emptyListText")}</EmptyState>
        ) : (
          <DayList locale={locale} days={days} today={today} />
        )}
      </div>
      <div className="pt-8">
        <ButtonLink href={viewHref(locale, filter, { as: "month", month })} variant="quiet" iconAfter="arrow-right">
          {t("monthByMonth")}
        </ButtonLink>
      </div>
    </>
  );
}
