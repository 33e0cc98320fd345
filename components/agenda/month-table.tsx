// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";
import type { DayOfEvents } from "./event-face.ts";
import { CellEvent } from "./event-line.tsx";
import { type Chosen, viewHref } from "./view-href.ts";
import { formatMonth, formatWeekday } from "./when.ts";

type Week = { name: string; days: readonly DayOfEvents[] };

type Props = { locale: Locale; chosen: Chosen; month: string; weeks: readonly Week[]; today: string };

/** What a day of the table has room for; the week shows all. */
const mostADay = 4;

const weekdayName = (locale: Locale, day: string, weekday: "short" | "long") =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(languageTag[locale], { weekday, timeZone: romeTimeZone });

/** A month as a table: weeks are rows, weekdays columns. */
export function MonthTable({ locale, chosen, month, weeks, today }: Props) {
  const [first] = weeks;
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{formatMonth(locale, month)}</caption>
      <thead>
        <tr>
          {first?.days.map(({ day }) => (
            <th
              key={day}
              scope="col"
              abbr={weekdayName(locale, day, "long")}
              className="p-2 text-left text-base text-soft"
            >
              {weekdayName(locale, day, "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.name}>
            {week.days.map((day) => (
              <DayCell
                key={day.day}
                locale={locale}
                chosen={chosen}
                week={week.name}
                isOfMonth={day.day.startsWith(month)}
                today={today}
                {...day}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = DayOfEvents & { locale: Locale; chosen: Chosen; week: string; isOfMonth: boolean; today: string };

function DayCell({ locale, chosen, week, day, events, isOfMonth, today }: CellProps) {
  const t = useTranslations("agenda");
  const shown = events.slice(0, mostADay);
  const more = events.length - shown.length;
  return (
    <td
      className={`h-32 border border-line p-1.5 align-top ${isOfMonth ? "bg-white" : "bg-paper"} ${day === today ? "outline-3 -outline-offset-3 outline-primary" : ""}`}
    >
      <p className={`px-1 text-base ${isOfMonth ? "font-semibold" : "text-soft"}`}>
        <span aria-hidden="true">{Number(day.slice(-2))}</span>
        <span className="sr-only">{formatWeekday(locale, day, false)}</span>
        {day === today ? <span className="font-normal text-primary"> · {t("today")}</span> : null}
      </p>
      {events.length > 0 ? (
        <ul className="agenda-cell">
          {shown.map((event) => (
            <CellEvent key={event.key} event={event} />
          ))}
          {more > 0 ? (
            <li>
              <a
                href={viewHref(locale, chosen, { as: "week", week })}
                className="touch px-1 text-base text-primary underline"
              >
                {t("more", { count: more })}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </td>
  );
}
