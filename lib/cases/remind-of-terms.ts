// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, exists, isNull, lte, not, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { type Connection, inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listHolders } from "#lib/organisation/queries.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import type { Case } from "./commands/open-case.ts";
import { caseDueSoon, caseOverdue } from "./events.ts";

/**
 * Warns whoever answers of the cases that fall due within the days of the rule `cases.due-soon`, and of those past their
 * day: once for each due date, however often this runs. Answers how many cases were told of.
 */
export async function remindOfTerms(at = now()): Promise<number> {
  const on = today(at);
  const horizon = on.add({ days: await dueSoonDays(on) });
  const waiting = await db
    .select({ id: cases.id })
    .from(cases)
    .where(and(isRunningInto(horizon), not(isTold(db, on))));
  let told = 0;
  for (const { id } of waiting) if (await remind(id, horizon, at)) told += 1;
  return told;
}

/** One case, one transaction. A case that another worker holds is left to it. */
const remind = (id: string, horizon: Temporal.PlainDate, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const on = today(at);
    const [held] = await tx
      .select()
      .from(cases)
      .where(and(eq(cases.id, id), isRunningInto(horizon)))
      .for("update", { skipLocked: true });
    // Asked apart from the lock: only a later statement sees what another worker wrote before it let the case go.
    if (!held?.dueOn || (await tx.$count(cases, and(eq(cases.id, id), isTold(tx, on)))) > 0) return false;

    const { number, title, dueOn } = held;
    const isLate = dueOn < on.toString();
    const eventId = await recordEvent(tx, system, (isLate ? caseOverdue : caseDueSoon)({ id, dueOn }), at);
    await notify(tx, {
      eventId,
      kind: isLate ? "case-overdue" : "case-due-soon",
      people: await whoAnswers(tx, held, on),
      params: { caseId: id, number, title, dueOn },
    });
    return true;
  });

const isRunningInto = (horizon: Temporal.PlainDate) =>
  and(isNull(cases.closedOn), lte(cases.dueOn, horizon.toString()));

/** Whether this due date of the case was told: as one to come, or as one that has passed. */
const isTold = (connection: Connection, on: Temporal.PlainDate) =>
  exists(
    connection
      .select({ one: sql`1` })
      .from(events)
      .where(
        and(
          eq(events.caseId, cases.id),
          sql`${events.type} = case when ${cases.dueOn} < ${on.toString()} then 'case.overdue' else 'case.due-soon' end`,
          sql`${events.payload} ->> 'dueOn' = ${cases.dueOn}::text`,
        ),
      ),
  );

/** The officer responsible, as long as they hold a role; otherwise the whole participation office. */
async function whoAnswers(tx: Transaction, { officerId }: Case, on: Temporal.PlainDate): Promise<string[]> {
  const staff = await listHolders(tx, on);
  if (officerId !== null && staff.includes(officerId)) return [officerId];
  return listHolders(tx, on, "participation-officer");
}
