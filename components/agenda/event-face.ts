// SPDX-License-Identifier: AGPL-3.0-or-later
import { headlineIn } from "#components/ui/in-language.ts";
import type { AgendaKind } from "#lib/agenda/vocabulary.ts";
import { hourInWords } from "#lib/kernel/clock.ts";
import type { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { eventHref } from "./event-href.ts";
import { hourOn, lastDayAfter, type Timed } from "./when.ts";

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

/** An event on one of its days, in words that are ready. */
export type EventFace = {
  /** Of this date of the event. */
  key: string;
  /** The hour at which it begins on this day, or that it goes on, or takes the whole day. */
  when: string;
  /** The hour at which it ends; empty where `when` is no hour. */
  until: string;
  href: string;
  lang: Locale;
  title: string;
  /** Says that it was called off; empty where it was not. */
  cancelled: string;
  /** What it is, where, and until which day. */
  about: string;
};

export type DayOfEvents = { day: string; events: readonly EventFace[] };

type Words = ReturnType<typeof useTranslations<"agenda">>;

/** The events of each day in words; a page that shows them twice sends them once. */
export const daysInWords = (
  t: Words,
  locale: Locale,
  days: readonly { day: string; events: readonly ShownEvent[] }[],
): DayOfEvents[] =>
  days.map(({ day, events }) => ({ day, events: events.map((event) => face(t, locale, day, event)) }));

function face(t: Words, locale: Locale, day: string, event: ShownEvent): EventFace {
  const hour = hourOn(locale, day, event);
  const lastDay = lastDayAfter(locale, day, event);
  const { lang, title } = headlineIn(locale, event);
  return {
    key: `${event.id}${event.startsAt.getTime()}`,
    when: hour || t(event.isAllDay ? "wholeDay" : "goesOn"),
    until: hour && hourInWords(locale, event.endsAt),
    href: eventHref(locale, event),
    lang,
    title,
    cancelled: event.isCancelled ? t("cancelled") : "",
    about: [t(`kinds.${event.kind}`), event.place, lastDay && t("until", { day: lastDay })].filter(Boolean).join(" · "),
  };
}
