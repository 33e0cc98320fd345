// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { email } from "#lib/accounts/schemas.ts";
import { line, optional } from "#lib/kernel/text.ts";

/** 2024 is a leap year: 29 February is a patron's day too. */
const dayOfTheYear = z
  .string({ error: "fields.required" })
  .refine((day) => z.iso.date().safeParse(`2024-${day}`).success, { error: "fields.dayOfTheYear" });

/** What a municipality must say of itself before Portico can open. */
export const setUpInput = z.object({
  name: line(120, 3),
  patronDay: dayOfTheYear,
  population: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(10_000_000),
  address: line(200, 5),
  phone: line(40, 5),
  email,
  pec: email,
  website: z.url({ protocol: /^https?$/, error: "fields.invalid" }),
  /** The names of its offices; the participation office is always added. */
  units: z.array(line(120, 2)).max(200),
  administrator: z.object({ givenName: line(100), familyName: line(100), email, fiscalCode }),
});

export type SetUp = z.output<typeof setUpInput>;

const degrees = (most: number) => optional(z.coerce.number({ error: "fields.invalid" }).min(-most).max(most));

/** The point of a map (WGS 84), as a form sends it. */
export const pointFields = { longitude: degrees(180), latitude: degrees(90) };

/** A place as a form tells it: in words, by a point on the map, by its zone. */
export const placeFields = { zoneCode: optional(line(50)), address: optional(line(200)), ...pointFields };

type Told = z.output<z.ZodObject<typeof placeFields>>;

/** What a form sent, with its place as `findPlace` reads it. */
export const withPlace = <Given extends Told>({ zoneCode, address, longitude, latitude, ...rest }: Given) => ({
  ...rest,
  place: {
    zoneCode,
    address,
    point: longitude === null || latitude === null ? null : ([longitude, latitude] as const),
  },
});
