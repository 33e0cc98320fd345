// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid, type Message, Refusal } from "#lib/kernel/errors.ts";
import { reportSubmitted } from "./life-events.ts";
import { isPeriodOver, neededParts } from "./life-vocabulary.ts";
import { dateOf, type LivePact } from "./lock-life.ts";

type Report = typeof pactReports.$inferSelect;

/** A report goes to the office as it is written, once its period has ended and its parts are there. */
export async function handInReport(
  tx: Transaction,
  by: Actor,
  { life, report }: { life: LivePact; report: Report },
  at: Temporal.Instant,
): Promise<void> {
  if (!isPeriodOver(report, today(at).toString())) throw new Refusal("pact-life.refusals.periodRuns");
  const missing = neededParts.filter((part) => report[part] === "");
  if (missing.length > 0) {
    const needed: Message = { key: "fields.required" };
    throw new Invalid(Object.fromEntries(missing.map((part) => [part, needed])));
  }
  const { id, kind, fromDay, toDay } = report;
  await tx
    .update(pactReports)
    .set({ state: "submitted", submittedAt: dateOf(at), submittedBy: actingPerson(by) })
    .where(eq(pactReports.id, id));
  await recordEvent(tx, by, reportSubmitted(life, { id, kind, fromDay, toDay }), at);
}
