// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, uuid } from "#lib/kernel/text.ts";
import { catalogue, ruleKeys } from "./catalogue.ts";

export const ruleKey = z.enum(ruleKeys, { error: "fields.invalid" });

/** A value is decided by an act: the article of law or regulation is part of it, in both languages. */
export const changeRuleInput = z
  .object({
    key: ruleKey,
    value: z
      .string({ error: "fields.required" })
      .trim()
      .regex(/^\d{1,6}$/, { error: "rules.fields.wholeNumber" })
      .transform(Number),
    /** The first day of the new value, in Europe/Rome. */
    validFrom: isoDate,
    referenceIt: line(200),
    referenceEn: line(200),
  })
  .superRefine(({ key, value }, context) => {
    const { minimum, maximum } = catalogue[key];
    if (value >= minimum && value <= maximum) return;
    context.addIssue({ code: "custom", path: ["value"], message: "rules.fields.bounds", params: { minimum, maximum } });
  });
export type ChangeRule = z.output<typeof changeRuleInput>;

export const withdrawChangeInput = z.object({ changeId: uuid });
export type WithdrawChange = z.output<typeof withdrawChangeInput>;
