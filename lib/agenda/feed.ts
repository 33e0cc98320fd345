// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { type CalendarEntry, iCalendar, utc } from "#lib/kernel/ical.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedZones } from "#lib/municipality/published.ts";
import { findMunicipalityName } from "#lib/municipality/queries.ts";
import { gatheringsTag } from "#lib/pacts/tags.ts";
import { heldEntries } from "./gatherings.ts";
import { weekdayPlace } from "./occurrences.ts";
import { type AgendaFilter, listForPrograms, type ProgramEvent } from "./queries.ts";
import { agendaTag } from "./tags.ts";

type Asked = AgendaFilter & { slug?: string };

/** The calendar for programs, whole; of a zone, of a kind, or of one event. Null for what there is not. */
export async function publishedCalendar(locale: Locale, asked: Asked) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const at = new Date();
  const { slug, ...filter } = asked;
  const [zones, municipality, found, held] = await Promise.all([
    publishedZones(),
    findMunicipalityName(),
    listForPrograms(asked, at),
    slug ? { entries: [], changed: [] } : heldEntries(locale, filter, at),
  ]);
  const zone = zones.find(({ code }) => code === asked.zone);
  if ((asked.zone && !zone) || (slug && found.events.length === 0)) return null;
  const t = translator(locale);
  const path = slug ? href(locale, "agendaEventCalendar", { slug }) : href(locale, "agendaCalendar", {}, filter);
  const what = [t("agenda.title"), asked.kind ? t(`agenda.kinds.${asked.kind}`) : null, zone?.name].filter(Boolean);
  const body = iCalendar({
    name: `${municipality ?? t("shell.brand")} · ${what.join(" · ")}`,
    language: locale,
    address: siteAddress() + path,
    entries: [...calendarEntries(found, locale), ...held.entries],
  });
  const changes = [...found.events.map(({ updatedAt }) => updatedAt), ...held.changed];
  const changed = new Date(Math.max(0, ...changes.map((day) => day.getTime())));
  return { body, changed };
}

type Found = Awaited<ReturnType<typeof listForPrograms>>;

/** Each event, and after it each date of a series that does not take place. */
export function calendarEntries({ events, cancelled: calledOff }: Found, locale: Locale): CalendarEntry[] {
  const t = translator(locale);
  const kinds = new Map<string, string>();
  const host = new URL(siteAddress()).hostname;
  const cancelled = t("agenda.cancelled");
  const off = Map.groupBy(calledOff, ({ eventId }) => eventId);
  return events.flatMap((event) => {
    const category = kinds.get(event.kind) ?? t(`agenda.kinds.${event.kind}`);
    kinds.set(event.kind, category);
    const entry = entryOf(event, { locale, category, host, cancelled });
    const dates = (off.get(event.id) ?? []).map(({ startsAt, endsAt, reason }) => ({
      ...entry,
      ...(event.repeats === "none" ? {} : { recurrence: startsAt, rule: undefined }),
      starts: startsAt,
      ends: endsAt,
      title: `${cancelled}: ${titleIn(event, locale)}`,
      description: reason ?? "",
      isCancelled: true,
    }));
    // What takes place once has one date: called off, it is the event that is.
    return event.repeats === "none" && dates.length > 0 ? dates : [entry, ...dates];
  });
}

const titleIn = ({ title, titleEn }: ProgramEvent, locale: Locale) => (locale === "en" && titleEn ? titleEn : title);

/** What is the same for many events is made once. */
type Shared = { locale: Locale; category: string; host: string; cancelled: string };

function entryOf(event: ProgramEvent, { locale, category, host, cancelled }: Shared): CalendarEntry {
  const isCancelled = event.cancelledReason !== null;
  const title = titleIn(event, locale);
  const address = siteAddress() + href(locale, "agendaEvent", { slug: event.slug });
  const lead = locale === "en" && event.titleEn ? event.leadEn : event.lead;
  const { longitude, latitude } = event;
  return {
    uid: `${event.id}@${host}`,
    sequence: event.sequence,
    created: event.createdAt,
    changed: event.updatedAt,
    isAllDay: event.isAllDay,
    starts: event.startsAt,
    ends: event.endsAt,
    rule: ruleOf(event),
    title: isCancelled ? `${cancelled}: ${title}` : title,
    description: [event.cancelledReason, lead, address].filter(Boolean).join("\n\n"),
    location: [event.place, event.address].filter(Boolean).join(", "),
    geo: longitude !== null && latitude !== null ? { longitude, latitude } : undefined,
    address,
    category,
    isCancelled,
  };
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A series as a rule; `UNTIL` is a day where the event takes whole days, otherwise the end of that day in UTC. */
export function ruleOf(event: Pick<ProgramEvent, "repeats" | "repeatsUntil" | "startsAt" | "isAllDay">) {
  const { repeats, repeatsUntil, startsAt, isAllDay } = event;
  if (repeats === "none" || repeatsUntil === null) return undefined;
  const first = startsAt.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDate();
  const last = Temporal.PlainDate.from(repeatsUntil);
  const end = new Date(last.add({ days: 1 }).toZonedDateTime(romeTimeZone).epochMilliseconds - 1_000);
  const until = `UNTIL=${isAllDay ? repeatsUntil.replaceAll("-", "") : utc(end)}`;
  const weekday = weekdays[first.dayOfWeek - 1];
  switch (repeats) {
    case "weekly":
      return `FREQ=WEEKLY;${until}`;
    case "fortnightly":
      return `FREQ=WEEKLY;INTERVAL=2;${until}`;
    case "monthly":
      return `FREQ=MONTHLY;BYMONTHDAY=${first.day};${until}`;
    case "monthly-weekday":
      return `FREQ=MONTHLY;BYDAY=${weekdayPlace(first)}${weekday};${until}`;
  }
}
