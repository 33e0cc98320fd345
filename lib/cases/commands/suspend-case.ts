// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { cases, suspensions } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { dueDate, type Suspension } from "../term.ts";
import type { SuspensionReason } from "../vocabulary.ts";
import type { Case } from "./open-case.ts";

/** Stops the clock from today on (L. 241/1990, art. 2, c. 7). */
export async function suspendCase(
  tx: Transaction,
  caseId: string,
  reason: SuspensionReason,
  at: Temporal.Instant,
): Promise<void> {
  await tx.insert(suspensions).values({ caseId, reason, startsOn: today(at).toString() });
  await tx.update(cases).set({ dueOn: null }).where(eq(cases.id, caseId));
}

/** Lets the clock run again from today on; answers the new due date. */
export async function resumeCase(tx: Transaction, opened: Case, at: Temporal.Instant): Promise<string | null> {
  await tx
    .update(suspensions)
    .set({ endsOn: today(at).toString() })
    .where(and(eq(suspensions.caseId, opened.id), isNull(suspensions.endsOn)));
  const due = dueDate({
    openedOn: Temporal.PlainDate.from(opened.countsFrom),
    term: { amount: opened.termAmount, unit: opened.termUnit },
    suspensions: await suspensionsOf(tx, opened.id),
    calendar: await workingCalendar(tx),
  });
  const dueOn = due.dueOn?.toString() ?? null;
  await tx.update(cases).set({ dueOn }).where(eq(cases.id, opened.id));
  return dueOn;
}

export async function suspensionsOf(tx: Transaction, caseId: string): Promise<Suspension[]> {
  const rows = await tx.select().from(suspensions).where(eq(suspensions.caseId, caseId));
  return rows.map(({ startsOn, endsOn }) => ({
    from: Temporal.PlainDate.from(startsOn),
    to: endsOn ? Temporal.PlainDate.from(endsOn) : null,
  }));
}
