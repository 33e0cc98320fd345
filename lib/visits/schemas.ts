// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { weekdays } from "#lib/hours/vocabulary.ts";
import { minutesOf } from "#lib/kernel/opening.ts";
import { isoDate, line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";

export const subjectLength = { minimum: 3, maximum: 120 } as const;
export const noteLength = 1000;

/** The time one chose, as the page wrote it into its link. */
const startsAt = z.iso
  .datetime({ error: "fields.invalid" })
  .transform((text) => Temporal.Instant.from(text))
  .refine((at) => at.epochMilliseconds > 0 && at.epochMilliseconds < Date.UTC(2200, 0), { error: "fields.invalid" });

const about = {
  subject: line(subjectLength.maximum, subjectLength.minimum),
  note: paragraphs(noteLength, 0).optional().default(""),
};

/** `id` is the form's: sent twice, it books once. */
export const bookVisitInput = z.object({ id: uuid, kindId: uuid, startsAt, ...about });
export type BookVisit = z.output<typeof bookVisitInput>;

export const bookForGuestInput = bookVisitInput.extend({ guestName: line(120, 2), guestContact: line(120, 5) });
export type BookForGuest = z.output<typeof bookForGuestInput>;

export const bookAtCounterInput = bookVisitInput.extend({ personId: uuid });

export const moveVisitInput = z.object({ id: uuid, startsAt });
export type MoveVisit = z.output<typeof moveVisitInput>;

export const visitIdInput = z.object({ id: uuid });

export const callOffVisitInput = z.object({ id: uuid, reason: line(300, 5) });
export type CallOffVisit = z.output<typeof callOffVisitInput>;

export const markVisitInput = z.object({ id: uuid, came: z.enum(["yes", "no"], { error: "fields.required" }) });
export type MarkVisit = z.output<typeof markVisitInput>;

/** What the addresses of the pages may say; what cannot be read is as if it were not there. */
export const bookingQuery = z.object({
  kind: uuid.optional().catch(undefined),
  at: startsAt.optional().catch(undefined),
  from: isoDate.optional().catch(undefined),
});

export const deskBookingQuery = bookingQuery.extend({ person: uuid.optional().catch(undefined) });

export const agendaQuery = z.object({
  from: isoDate.optional().catch(undefined),
  show: z.enum(["day", "week"]).catch("day"),
});

const number = (minimum: number, maximum: number) =>
  z
    .string({ error: "fields.required" })
    .trim()
    .regex(/^\d{1,4}$/, { error: "rules.fields.wholeNumber", abort: true })
    .transform(Number)
    .superRefine((value, context) => {
      if (value >= minimum && value <= maximum) return;
      context.addIssue({ code: "custom", message: "rules.fields.bounds", params: { minimum, maximum } });
    });

/** What can be booked; its limits are those of the table. */
export const writeKindInput = z
  .object({
    nameIt: line(80, 3),
    nameEn: line(80, 3),
    descriptionIt: line(300, 10),
    descriptionEn: line(300, 10),
    minutes: number(5, 240),
    seats: number(1, 20),
    daysAhead: number(1, 180),
    noticeHours: number(0, 336),
    position: number(0, 99),
  })
  .and(z.object(Object.fromEntries(weekdays.map((day) => [`day${day}`, z.string().optional()]))))
  .transform(
    ({ nameIt, nameEn, descriptionIt, descriptionEn, minutes, seats, daysAhead, noticeHours, position, ...days }) => ({
      name: { it: nameIt, en: nameEn },
      description: { it: descriptionIt, en: descriptionEn },
      weekdays: weekdays.filter((day) => (days as Record<string, unknown>)[`day${day}`] !== undefined) as number[],
      ...{ minutes, seats, daysAhead, noticeHours, position },
    }),
  )
  .superRefine(({ weekdays: chosen }, context) => {
    if (chosen.length === 0) context.addIssue({ code: "custom", message: "fields.required", path: ["day1"] });
  });
export type WriteKind = z.output<typeof writeKindInput>;

export const versionOf = z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000);

export const reviseKindInput = z.object({ id: uuid, version: versionOf });
export const offerKindInput = z.object({ id: uuid, offered: z.enum(["yes", "no"]) });

const time = z
  .string({ error: "fields.required" })
  .refine((text) => minutesOf(text) !== null, { error: "hours.fields.time" })
  .transform((text) => minutesOf(text) ?? 0);

/** `affected` names the visits the keeper saw fall, so that none falls unseen. */
const confirmed = { version: versionOf, affected: z.string().max(100_000).optional().default("") };

/** A closure or an opening, from a day to another; without times a closure takes the whole day. */
export const recordExceptionInput = z
  .object({
    kind: z.enum(["closure", "opening"], { error: "fields.required" }),
    startsOn: isoDate,
    endsOn: optional(isoDate),
    opens: optional(time),
    closes: optional(time),
    reasonIt: line(120, 3),
    reasonEn: line(120, 3),
    ...confirmed,
  })
  .superRefine(({ kind, startsOn, endsOn, opens, closes }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", message, path: [field] });
    if (endsOn !== null && endsOn < startsOn) wrong("endsOn", "hours.fields.daysReversed");
    if (kind === "opening" && opens === null) wrong("opens", "hours.fields.openingNeedsTimes");
    if ((opens === null) !== (closes === null)) wrong(opens === null ? "opens" : "closes", "hours.fields.bothTimes");
    if (opens !== null && closes !== null && closes <= opens) wrong("closes", "hours.fields.timesReversed");
  });
export type RecordException = z.output<typeof recordExceptionInput>;

export const removeExceptionInput = z.object({ id: uuid, ...confirmed });
export type RemoveException = z.output<typeof removeExceptionInput>;
