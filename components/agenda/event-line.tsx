// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { headlineIn } from "#components/ui/in-language.ts";
import type { AgendaKind } from "#lib/agenda/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { eventHref } from "./event-href.ts";
import { formatClock, hourOn, lastDayAfter, type Timed } from "./when.ts";

export type ShownEvent = Timed & {
  id: string;
  kind: AgendaKind;
  /** Of its own page; null where it is told on that of a pact. */
  slug: string | null;
  pact: string | null;
  title: string;
  lead: string;
  titleEn: string | null;
  leadEn: string;
  place: string;
  isCancelled: boolean;
};

/**
 * An event in the list of a day: the hour, what it is, where; what is called off stays and says so. `app/agenda.css`
 * tells the pieces apart by their elements.
 */
export function EventLine({ locale, day, event }: { locale: Locale; day: string; event: ShownEvent }) {
  const t = useTranslations("agenda");
  const { lang, title } = headlineIn(locale, event);
  const hour = hourOn(locale, day, event);
  const until = lastDayAfter(locale, day, event);
  return (
    <li>
      <b>
        {hour || (event.isAllDay ? t("wholeDay") : t("goesOn"))}
        {hour ? <span>{formatClock(locale, event.endsAt)}</span> : null}
      </b>
      <div>
        <a href={eventHref(locale, event)} lang={lang}>
          {event.isCancelled ? <s>{title}</s> : title}
        </a>
        <p>
          {event.isCancelled ? <strong>{t("cancelled")} · </strong> : null}
          {[t(`kinds.${event.kind}`), event.place, until ? t("until", { day: until }) : ""].filter(Boolean).join(" · ")}
        </p>
      </div>
    </li>
  );
}
