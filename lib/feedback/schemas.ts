// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, optional, uuid } from "#lib/kernel/text.ts";
import { aspects, longestComment, type Rating, ratedKinds, ratedServices, ratings } from "./vocabulary.ts";

const rating = z.coerce
  .number({ error: "fields.required" })
  .pipe(z.literal(ratings, { error: "fields.required" }))
  .transform((mark): Rating => mark);

const page = z.string({ error: "fields.invalid" }).max(500, { error: "fields.invalid" });

/** A rating of a page, by its address, or of a service, by its name. */
export const rateInput = z
  .object({ rating, page: optional(page), service: optional(z.enum(ratedServices)) })
  .refine((given) => (given.page === null) !== (given.service === null), { error: "fields.invalid" });

/** What went well or badly, and the words. The identifier of the rating is the permission to add them. */
export const wordsInput = z.object({
  id: uuid,
  aspect: optional(z.enum(aspects)),
  comment: optional(line(longestComment)),
});
export type AddWords = z.output<typeof wordsInput>;

/** What the address of the page without JavaScript says. */
export const feedbackQuery = z.object({
  id: uuid.optional().catch(undefined),
  rating: rating.optional().catch(undefined),
  page: page.optional().catch(undefined),
  service: z.enum(ratedServices).optional().catch(undefined),
  from: page.optional().catch(undefined),
  problem: z.literal("rating").optional().catch(undefined),
  /** The rating is given, or was given today already. */
  done: z.enum(["1", "again"]).optional().catch(undefined),
});

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** What the desk looks at: a month or the last twelve, pages or services. */
export const resultsQuery = z.object({
  month: month.optional().catch(undefined),
  kind: z.enum(ratedKinds).catch("page"),
  /** The rating whose words are about to be removed. */
  hide: uuid.optional().catch(undefined),
  done: z.literal("1").optional().catch(undefined),
});

export const hideCommentInput = z.object({ id: uuid, reason: line(200, 5) });
