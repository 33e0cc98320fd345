// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, optional, uuid } from "#lib/kernel/text.ts";
import { catalogue, type RuleKey, ruleKeys } from "./catalogue.ts";
import type { Citation } from "./vocabulary.ts";

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

/** `regulation#article`, as the form offers the articles there are. */
const citedArticle = optional(z.string().regex(/^[a-z0-9-]{1,100}#art-[a-z0-9-]{1,60}$/, { error: "fields.invalid" }));

const citedParagraph = optional(
  z
    .string()
    .trim()
    .regex(/^\d{1,3}(?:[ -]?[a-z]{3,12})?$/i, { error: "rules.fields.paragraph" }),
);

/** A value is decided by an act: the article of law or regulation is part of it, in both languages. */
const changeOf = (key: RuleKey) =>
  z.object({
    key: z.literal(key),
    value: within(catalogue[key]),
    /** The first day of the new value, in Europe/Rome. */
    validFrom: isoDate,
    referenceIt: line(200),
    referenceEn: line(200),
    citedArticle,
    citedParagraph,
  });

const [first, ...others] = ruleKeys.map(changeOf) as [ReturnType<typeof changeOf>, ...ReturnType<typeof changeOf>[]];

export const changeRuleInput = z.discriminatedUnion("key", [first, ...others], { error: "fields.invalid" });
export type ChangeRule = z.output<typeof changeRuleInput>;

/** Where what was chosen is to be read; null where the reference is to a law, or to nothing in this house. */
export function citationOf({
  citedArticle: article,
  citedParagraph: paragraph,
}: Pick<ChangeRule, "citedArticle" | "citedParagraph">): Citation | null {
  const [regulation, anchor] = article?.split("#") ?? [];
  if (!regulation || !anchor) return null;
  const number = paragraph?.toLowerCase().replace(/(\d)[ -]?(?=[a-z])/, "$1-");
  return { regulation, anchor: number ? `${anchor}-c-${number}` : anchor };
}

export const withdrawChangeInput = z.object({ changeId: uuid });
export type WithdrawChange = z.output<typeof withdrawChangeInput>;
