// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { hourInWords } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { ShownEvent } from "./event-face.ts";
import { eventHref } from "./event-href.ts";

/** The next events in a few lines, each with its day. */
export function HomeAgenda({ locale, events }: { locale: Locale; events: readonly ShownEvent[] }) {
  const t = useTranslations("agenda");
  return (
    <ol className="grid gap-x-10 lg:grid-cols-2">
      {events.map((event) => {
        const { lang, title } = headlineIn(locale, event);
        const hour = event.isAllDay ? t("wholeDay") : hourInWords(locale, event.startsAt);
        return (
          <li
            key={`${event.id}${event.startsAt.getTime()}`}
            className="relative grid grid-cols-[7rem_minmax(0,1fr)] gap-4 border-t border-hairline py-4 hover:bg-wash"
          >
            <p className="font-semibold">
              {formatDay(locale, event.startsAt, "short")}
              <span className="block font-normal text-soft">{hour}</span>
            </p>
            <div>
              <a
                href={eventHref(locale, event)}
                lang={lang}
                className={`text-lg font-semibold text-primary underline-offset-4 after:absolute after:inset-0 hover:underline ${event.isCancelled ? "line-through" : ""}`}
              >
                {title}
              </a>
              <p className="text-base text-soft">
                {event.isCancelled ? <strong className="text-danger">{t("cancelled")} · </strong> : null}
                {[t(`kinds.${event.kind}`), event.place].filter(Boolean).join(" · ")}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
