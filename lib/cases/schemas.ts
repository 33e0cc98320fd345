// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, optional, pageNumber, uuid } from "#lib/kernel/text.ts";
import { nobody, queueFilters, queueSorts } from "./vocabulary.ts";

const code = z.string({ error: "fields.invalid" }).regex(/^[\w-]{1,50}$/, { error: "fields.invalid" });

const descending = queueSorts.map((sort) => `-${sort}` as const);

/** The query string of the desk's queue: every view of it is an address. What cannot be read is refused. */
export const queueInput = z.object({
  show: z.enum(queueFilters, { error: "fields.invalid" }).default("all"),
  unit: optional(code),
  officer: optional(z.union([z.literal(nobody), uuid])),
  /** The days, both included, between which an answer is due. */
  from: optional(isoDate),
  to: optional(isoDate),
  kind: optional(code),
  topic: optional(code),
  zone: optional(code),
  q: optional(line(200)),
  sort: optional(z.enum([...queueSorts, ...descending], { error: "fields.invalid" })).transform((by) => by ?? "due"),
  page: pageNumber,
});
export type QueueAsked = z.output<typeof queueInput>;

/** What narrows and orders a queue, as its address says it: without what says nothing, and without the page. */
export function queueQuery(asked: QueueAsked, change: Partial<QueueAsked> = {}): Record<string, string> {
  const { page: _, ...said } = { ...asked, ...change };
  const entries = Object.entries({ ...said, sort: said.sort === "due" ? null : said.sort });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** A query string of the queue, as it is kept; null for one that the queue no longer understands. */
export const readQueueQuery = (query: string): QueueAsked | null =>
  queueInput.safeParse(Object.fromEntries(new URLSearchParams(query))).data ?? null;

const sentQuery = z
  .string({ error: "fields.invalid" })
  .max(1_000)
  .transform((query, context) => {
    const asked = readQueueQuery(query);
    if (asked) return new URLSearchParams(queueQuery(asked)).toString();
    context.addIssue({ code: "custom", message: "fields.invalid" });
    return z.NEVER;
  });

export const saveQueueInput = z.object({
  name: line(60, 2),
  query: sentQuery,
  isDefault: z.literal("yes").optional(),
});
export type SaveQueue = z.output<typeof saveQueueInput>;

export const savedQueueInput = z.object({ id: uuid });
