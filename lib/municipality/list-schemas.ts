// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, paragraphs } from "#lib/kernel/text.ts";

const code = z.string({ error: "fields.invalid" }).regex(/^[a-z0-9][a-z0-9-]{0,49}$/, { error: "fields.invalid" });

/** The one that was open when somebody began to change it. */
const version = z.coerce.number().int().min(1).max(1_000_000);

const whole = (maximum: number) =>
  z
    .string({ error: "fields.required" })
    .trim()
    .regex(/^\d{1,8}$/, { error: "municipality.fields.wholeNumber" })
    .transform(Number)
    .refine((number) => number <= maximum, { error: "municipality.fields.wholeNumber" });

const name = line(80, 2);

/** How a topic is called in both languages, and where it stands among the others. */
export const addTopicInput = z
  .object({ nameIt: name, nameEn: name, position: whole(999) })
  .transform(({ nameIt, nameEn, position }) => ({ name: { it: nameIt, en: nameEn }, position }));
export type AddTopic = z.output<typeof addTopicInput>;

export const reviseTopicInput = z.object({ code, version }).and(addTopicInput);
export type ReviseTopic = z.output<typeof reviseTopicInput>;

/** Names of neighbourhoods are not translated; what is said of them is. */
export const addZoneInput = z
  .object({
    name,
    descriptionIt: paragraphs(600, 10),
    descriptionEn: paragraphs(600, 10),
    population: whole(9_999_999),
    position: whole(999),
  })
  .transform(({ descriptionIt, descriptionEn, ...zone }) => ({
    ...zone,
    description: { it: descriptionIt, en: descriptionEn },
  }));
export type AddZone = z.output<typeof addZoneInput>;

export const reviseZoneInput = z.object({ code, version }).and(addZoneInput);
export type ReviseZone = z.output<typeof reviseZoneInput>;

export const offerInput = z
  .object({ code, offered: z.enum(["yes", "no"]) })
  .transform((input) => ({ code: input.code, offered: input.offered === "yes" }));
export type Offer = z.output<typeof offerInput>;

export const zoneCodeInput = z.object({ code });

/** A file of a shape is text, and a neighbourhood's is small. */
export const largestShape = 1024 * 1024;
