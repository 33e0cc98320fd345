// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { markdownText } from "#lib/kernel/markdown-text.ts";
import { instantIn, moment } from "#lib/kernel/moment.ts";
import { isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { pointFields } from "#lib/municipality/schemas.ts";
import { occurrencesOf } from "./occurrences.ts";
import { agendaKinds, longestDays, mostOccurrences, repetitions } from "./vocabulary.ts";

export const agendaLength = { title: 140, lead: 400, body: 20_000, place: 120, address: 200, reason: 500 } as const;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "agenda.refusals.clock" });

/** A day, and an hour where the event does not take whole days, by the clocks of Rome. */
const when = {
  startsOn: isoDate,
  startTime: optional(clock),
  endsOn: optional(isoDate),
  endTime: optional(clock),
};

type When = { startsOn: string; startTime: string | null; endsOn: string | null; endTime: string | null };

type Issue = {
  path: string;
  message: "fields.moment" | "fields.endBeforeStart" | "agenda.refusals.endTime" | "agenda.refusals.tooLong";
};

/** The first instant and the first one after the end; or what is wrong with which field. */
function instantsOf({ startsOn, startTime, endsOn, endTime }: When): { startsAt: Date; endsAt: Date } | Issue {
  const lastDay = endsOn ?? startsOn;
  if (lastDay < startsOn) return { path: "endsOn", message: "fields.endBeforeStart" };
  const days = Temporal.PlainDate.from(startsOn).until(Temporal.PlainDate.from(lastDay)).days + 1;
  if (days > longestDays) return { path: "endsOn", message: "agenda.refusals.tooLong" };
  if (startTime === null) {
    if (endTime !== null) return { path: "startTime", message: "agenda.refusals.endTime" };
    const midnight = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(romeTimeZone).epochMilliseconds);
    const after = Temporal.PlainDate.from(lastDay).add({ days: 1 });
    return { startsAt: midnight(Temporal.PlainDate.from(startsOn)), endsAt: midnight(after) };
  }
  const start = instantIn(`${startsOn}T${startTime}`);
  if (start === null) return { path: "startTime", message: "fields.moment" };
  const end = endTime === null && endsOn === null ? start.add({ hours: 1 }) : instantIn(`${lastDay}T${endTime ?? ""}`);
  if (end === null) return { path: "endTime", message: "fields.moment" };
  if (Temporal.Instant.compare(end, start) <= 0) return { path: "endTime", message: "fields.endBeforeStart" };
  return { startsAt: new Date(start.epochMilliseconds), endsAt: new Date(end.epochMilliseconds) };
}

/** Puts the fields of day and hour into what is kept: whether it takes whole days, the first instant, the end. */
function timed<Given extends When>({ startsOn, startTime, endsOn, endTime, ...rest }: Given, context: z.RefinementCtx) {
  const found = instantsOf({ startsOn, startTime, endsOn, endTime });
  if ("startsAt" in found) return { ...rest, ...found, isAllDay: startTime === null };
  context.addIssue({ code: "custom", path: [found.path], message: found.message });
  return z.NEVER;
}

export const draftAgendaEventInput = z
  .object({
    kind: z.enum(agendaKinds, { error: "fields.required" }),
    title: line(agendaLength.title, 5),
    ...when,
  })
  .transform(timed);
export type DraftAgendaEvent = z.output<typeof draftAgendaEventInput>;

const webAddress = z
  .url({ protocol: /^https?$/, error: "agenda.refusals.link" })
  .max(500, { error: "agenda.refusals.link" });

export const editAgendaEventInput = z
  .object({
    id: uuid,
    version: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000),
    kind: z.enum(agendaKinds, { error: "fields.required" }),
    title: line(agendaLength.title, 5),
    lead: paragraphs(agendaLength.lead, 0),
    body: markdownText(agendaLength.body, 0),
    titleEn: optional(line(agendaLength.title, 5)),
    leadEn: paragraphs(agendaLength.lead, 0),
    bodyEn: paragraphs(agendaLength.body, 0).pipe(markdownText(agendaLength.body, 0)),
    topicCode: optional(line(50)),
    zones: z.array(line(50)).max(50).default([]),
    place: line(agendaLength.place, 0),
    address: line(agendaLength.address, 0),
    ...pointFields,
    link: optional(webAddress),
    repeats: z.enum(repetitions).default("none"),
    repeatsUntil: optional(isoDate),
    ...when,
  })
  .transform(timed)
  .superRefine((event, context) => {
    const refuse = (path: string, message: string, params?: Record<string, number>) =>
      context.addIssue({ code: "custom", path: [path], message, params });
    if (event.titleEn === null && (event.bodyEn !== "" || event.leadEn !== "")) {
      refuse("titleEn", "news.refusals.englishTitle");
    }
    if ((event.longitude === null) !== (event.latitude === null)) refuse("latitude", "agenda.refusals.point");
    if (event.repeats === "none") return;
    if (event.repeatsUntil === null) return refuse("repeatsUntil", "agenda.refusals.until");
    const dates = occurrencesOf(event).length;
    if (dates === 0) refuse("repeatsUntil", "fields.endBeforeStart");
    if (dates > mostOccurrences) refuse("repeatsUntil", "agenda.refusals.manyDates", { maximum: mostOccurrences });
  })
  .transform((event) => (event.repeats === "none" ? { ...event, repeatsUntil: null } : event));
export type EditAgendaEvent = z.output<typeof editAgendaEventInput>;

export const publishAgendaEventInput = z.object({ id: uuid, from: optional(moment) });

/** One date of a series by the instant at which it begins; none where the event is meant as a whole. */
const occurrence = optional(z.iso.datetime({ error: "fields.invalid" })).transform((at) => (at ? new Date(at) : null));

export const cancelAgendaEventInput = z.object({ id: uuid, occurrence, reason: line(agendaLength.reason, 10) });

export const reinstateAgendaEventInput = z.object({ id: uuid, occurrence });

export const withdrawAgendaEventInput = z.object({ id: uuid, reason: line(agendaLength.reason, 10) });

export const agendaEventIdInput = z.object({ id: uuid });

/** `2026-11`, in a century for which calendars are kept. */
export const monthInput = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** `2026-W48`, as ISO 8601 counts the weeks. */
export const weekInput = z.string().regex(/^20\d\d-W(0[1-9]|[1-4]\d|5[0-3])$/);

export const calendarInput = z.object({ zone: z.string().optional(), kind: z.enum(agendaKinds).optional() });

export const deskEventsQuery = z.object({
  show: z.enum(["upcoming", "draft", "past", "withdrawn"]).default("upcoming"),
  page: pageNumber,
  done: z.string().optional(),
});

export const agendaDoneQuery = z.object({
  done: z
    .enum(["saved", "published", "cancelled", "reinstated", "withdrawn", "picture", "discarded"])
    .optional()
    .catch(undefined),
});
