// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line } from "#lib/kernel/text.ts";

/** As it is made of a name: `common-good`. */
const code = z.string({ error: "fields.invalid" }).regex(/^[a-z][a-z-]{0,48}[a-z]$/, { error: "fields.invalid" });

const whole = (minimum: number, maximum: number) =>
  z
    .string({ error: "fields.required" })
    .trim()
    .regex(/^\d{1,4}$/, { error: "examination.fields.wholeNumber" })
    .transform(Number)
    .refine((number) => number >= minimum && number <= maximum, { error: "examination.fields.wholeNumber" });

/** How it is called and explained in both languages, how much it counts, and where it stands among the others. */
export const addCriterionInput = z
  .object({
    nameIt: line(80, 3),
    nameEn: line(80, 3),
    explanationIt: line(300, 10),
    explanationEn: line(300, 10),
    weight: whole(1, 100),
    position: whole(0, 999),
  })
  .transform(({ nameIt, nameEn, explanationIt, explanationEn, weight, position }) => ({
    name: { it: nameIt, en: nameEn },
    explanation: { it: explanationIt, en: explanationEn },
    weight,
    position,
  }));
export type AddCriterion = z.output<typeof addCriterionInput>;

/** `version` is the one that was open when somebody began to change it. */
const version = z.coerce.number().int().min(1).max(1_000_000);

export const reviseCriterionInput = z.object({ code, version }).and(addCriterionInput);
export type ReviseCriterion = z.output<typeof reviseCriterionInput>;

export const offerCriterionInput = z
  .object({ code, offered: z.enum(["yes", "no"]) })
  .transform((input) => ({ code: input.code, offered: input.offered === "yes" }));
export type OfferCriterion = z.output<typeof offerCriterionInput>;
