// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { sql } from "drizzle-orm";
import { cases, registerCounters } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import type { RuleInForce } from "#lib/rules/queries.ts";
import { dueDate } from "../term.ts";
import type { CaseKind, TermUnit } from "../vocabulary.ts";

export type Case = typeof cases.$inferSelect;

/**
 * Opens the case of a subject on the day it is in Rome at `at`: gives it the next number of the year's register and
 * starts its clock with the term as it is today. Until the transaction ends, everyone else who files waits for their
 * number: what does not need this one is done before.
 */
export async function openCase(
  tx: Transaction,
  opening: { kind: CaseKind; subjectId: string; title: string; unitCode: string; term: RuleInForce },
  at: Temporal.Instant,
): Promise<Case> {
  const openedOn = today(at);
  const term = { amount: opening.term.value, unit: opening.term.unit as TermUnit };
  const due = dueDate({ openedOn, term, suspensions: [], calendar: await workingCalendar(tx) });
  const id = randomUUIDv7();
  await enqueue(tx, "protocol", { caseId: id });
  const next = nextNumber(tx, openedOn.year);
  const sequence = sql<number>`(select last from ${next})`;
  const [opened] = await tx
    .with(next)
    .insert(cases)
    .values({
      id,
      year: openedOn.year,
      sequence,
      number: sql`${`${openedOn.year}-`} || lpad(${sequence}::text, 6, '0')`,
      kind: opening.kind,
      subjectId: opening.subjectId,
      title: opening.title,
      unitCode: opening.unitCode,
      openedOn: openedOn.toString(),
      countsFrom: openedOn.toString(),
      ruleKey: opening.term.key,
      termAmount: term.amount,
      termUnit: term.unit,
      termReference: opening.term.legalReference,
      dueOn: due.dueOn?.toString() ?? null,
      createdAt: new Date(at.epochMilliseconds),
    })
    .returning();
  if (!opened) throw new Error("the case was not written");
  return opened;
}

/** Locks the year's counter until the transaction ends, so that numbers have neither gaps nor doubles. */
const nextNumber = (tx: Transaction, year: number) =>
  tx.$with("next").as(
    tx
      .insert(registerCounters)
      .values({ year, last: 1 })
      .onConflictDoUpdate({ target: registerCounters.year, set: { last: sql`${registerCounters.last} + 1` } })
      .returning({ last: registerCounters.last }),
  );
