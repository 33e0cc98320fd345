// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { appealOutcomes, decisionVerbs, grounds, moderatedKinds, moderationFilters } from "./vocabulary.ts";

const empty = (text: string | null) => text ?? "";

/** How long the words of a report, a decision and an appeal may be. */
export const noteLength = 500;
export const explanationLength = { minimum: 10, maximum: 1000 } as const;
export const appealLength = { minimum: 20, maximum: 2000 } as const;

export const moderatedInput = z.object({ kind: z.enum(moderatedKinds), id: uuid });

export const reportInput = moderatedInput.extend({
  ground: z.enum(grounds, { error: "fields.required" }),
  note: optional(paragraphs(noteLength)).transform(empty),
});
export type Report = z.output<typeof reportInput>;

const explanation = paragraphs(explanationLength.maximum, explanationLength.minimum);

/** Hiding takes its ground and its reasons, which the author reads (L. 241/1990, art. 3); the others may have them. */
const decision = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("hide"), ground: z.enum(grounds, { error: "fields.required" }), explanation }),
  z.object({
    verb: z.enum(decisionVerbs).exclude(["hide"]),
    explanation: optional(explanation).transform(empty),
  }),
]);
export type Verdict = z.output<typeof decision>;

export const decideInput = z.object({ moderationId: uuid }).and(decision);
export type Decide = z.output<typeof decideInput>;

/** As many as one page of the queue shows. */
export const decideManyInput = z
  .object({ moderationIds: z.array(uuid).min(1, { error: "moderation.bulk.noneChosen" }).max(50) })
  .and(decision);
export type DecideMany = z.output<typeof decideManyInput>;

export const appealInput = z.object({
  moderationId: uuid,
  appeal: paragraphs(appealLength.maximum, appealLength.minimum),
});
export type Appeal = z.output<typeof appealInput>;

export const decideAppealInput = z.object({
  moderationId: uuid,
  outcome: z.enum(appealOutcomes, { error: "fields.required" }),
  answer: explanation,
});
export type DecideAppeal = z.output<typeof decideAppealInput>;

/** The query string of the queue. */
export const moderationQueueInput = z.object({
  show: z.enum(moderationFilters).default("waiting"),
  kind: optional(z.enum(moderatedKinds)),
  page: pageNumber,
  done: optional(z.string().regex(/^\d{1,2}$/)),
  skipped: optional(z.string().regex(/^\d{1,2}$/)),
});
