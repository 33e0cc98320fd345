// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { DayOfEvents } from "./event-face.ts";
import { EventLine } from "./event-line.tsx";
import { formatWeekday } from "./when.ts";

type Props = { locale: Locale; days: readonly DayOfEvents[]; today: string; level?: 2 | 3 };

/** Days with what takes place on them, one below the other. */
export function DayList({ locale, days, today, level = 2 }: Props) {
  const t = useTranslations("agenda");
  const Heading = `h${level}` as const;
  return (
    <ol className="agenda-days space-y-6">
      {days.map(({ day, events }) => (
        <li key={day}>
          <Heading className="border-b-2 border-primary pb-1 text-xl first-letter:uppercase">
            {formatWeekday(locale, day)}
            {day === today ? <span className="text-base font-normal text-soft"> · {t("today")}</span> : null}
          </Heading>
          {events.length === 0 ? (
            <p className="py-3 text-soft">{t("nothingOn")}</p>
          ) : (
            <ul className="agenda-lines">
              {events.map((event) => (
                <EventLine key={event.key} event={event} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
