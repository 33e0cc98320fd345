// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import { roles } from "#lib/kernel/actor.ts";
import { isoDate, line, optional, pageNumber, uuid } from "#lib/kernel/text.ts";

export const appointInput = z
  .object({
    personId: uuid,
    unitCode: line(50),
    role: z.enum(roles, { error: "fields.required" }),
    startsOn: isoDate,
    /** The last day, included; without it the appointment runs until someone ends it. */
    endsOn: optional(isoDate),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    error: "fields.endBeforeStart",
  });
export type Appoint = z.output<typeof appointInput>;

/** `now` ends it at once; `on-a-day` leaves it standing until the end of that day. */
export const endings = ["now", "on-a-day"] as const;

export const endAppointmentInput = z
  .object({
    appointmentId: uuid,
    when: z.enum(endings, { error: "fields.required" }),
    endsOn: optional(isoDate),
  })
  .refine(({ when, endsOn }) => when === "now" || endsOn !== null, { path: ["endsOn"], error: "fields.required" })
  .transform(({ appointmentId, when, endsOn }) => ({ appointmentId, endsOn: when === "now" ? null : endsOn }));
export type EndAppointment = z.output<typeof endAppointmentInput>;

/** The query string of the people's page. */
export const peopleSearchInput = z.object({
  q: optional(line(200)),
  role: optional(z.enum(roles)),
  unit: optional(line(50)),
  page: pageNumber,
});
export type PeopleSearch = z.output<typeof peopleSearchInput>;

/** As it is dialled, with what makes it easier to read. */
const telephone = line(40, 4).refine((number) => /^\+?\d[\d ./-]+$/.test(number), {
  error: "organisation.fields.telephone",
});

/** How the public reaches a unit; what is left empty it does not have. */
export const editUnitContactsInput = z.object({
  code: line(50),
  version: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000),
  phone: optional(telephone),
  email: optional(email),
  pec: optional(email),
});
export type EditUnitContacts = z.output<typeof editUnitContactsInput>;
