// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, uuid } from "#lib/kernel/text.ts";
import { catalogue, type RuleKey, ruleKeys } from "./catalogue.ts";

const wholeNumber = z
  .string({ error: "fields.required" })
  .trim()
  .regex(/^\d{1,6}$/, { error: "rules.fields.wholeNumber", abort: true })
  .transform(Number);

const within = ({ minimum, maximum }: { minimum: number; maximum: number }) =>
  wholeNumber.superRefine((value, context) => {
    if (value >= minimum && value <= maximum) return;
    context.addIssue({ code: "custom", message: "rules.fields.bounds", params: { minimum, maximum } });
  });

/** A value is decided by an act: the article of law or regulation is part of it, in both languages. */
const changeOf = (key: RuleKey) =>
  z.object({
    key: z.literal(key),
    value: within(catalogue[key]),
    /** The first day of the new value, in Europe/Rome. */
    validFrom: isoDate,
    referenceIt: line(200),
    referenceEn: line(200),
  });

const [first, ...others] = ruleKeys.map(changeOf) as [ReturnType<typeof changeOf>, ...ReturnType<typeof changeOf>[]];

export const changeRuleInput = z.discriminatedUnion("key", [first, ...others], { error: "fields.invalid" });
export type ChangeRule = z.output<typeof changeRuleInput>;

export const withdrawChangeInput = z.object({ changeId: uuid });
export type WithdrawChange = z.output<typeof withdrawChangeInput>;
