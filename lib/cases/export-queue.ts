// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { csvLine, csvStart } from "#lib/kernel/csv.ts";
import { authorize } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { queueExported } from "./events.ts";
import { casePolicy } from "./policy.ts";
import { everyQueued, type QueuedCase, type QueueView } from "./queue.ts";
import { type QueueAsked, queueQuery } from "./schemas.ts";

/**
 * Takes the queue along as CSV, row by row: what the desk shows of it, and nothing of who filed. The journal knows who
 * took which part of it before the first row leaves.
 */
export async function exportQueue(
  actor: Staff,
  view: QueueView,
  asked: QueueAsked,
  locale: Locale,
  at = now(),
): Promise<AsyncGenerator<string>> {
  authorize(casePolicy.readQueue(actor));
  const query = new URLSearchParams(queueQuery(asked)).toString();
  await inTransaction((tx) => recordEvent(tx, actor, queueExported(actor.personId, query), at));
  return rows(view, asked, locale);
}

const columns = [
  "number",
  "case",
  "unit",
  "officer",
  "openedOn",
  "due",
  "daysLeft",
  "suspendedSince",
  "topic",
  "zone",
] as const;

async function* rows(view: QueueView, asked: QueueAsked, locale: Locale): AsyncGenerator<string> {
  const t = translator(locale);
  yield csvStart + csvLine(columns.map((column) => t(`cases.queue.${column}`)));
  for await (const part of everyQueued(view, asked)) yield part.map((one) => csvLine(cells(one, locale))).join("");
}

const cells = (one: QueuedCase, locale: Locale) => [
  one.number,
  one.title,
  one.unit[locale],
  one.officer,
  one.openedOn,
  one.dueOn,
  one.daysLeft,
  one.suspendedOn,
  one.topic?.[locale] ?? null,
  one.zone,
];
