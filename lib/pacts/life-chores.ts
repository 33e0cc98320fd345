// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  and,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { db } from "#db/client.ts";
import {
  activityEnrolments,
  pactActivities,
  pactAsks,
  pactDisputes,
  pactInsured,
  pactLoans,
  pactReports,
  pactRequests,
} from "#db/schema/pact-life.ts";
import { pactTexts } from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Fact, recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, romeTimeZone, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { dueSoonDays, rulesInForce } from "#lib/rules/queries.ts";
import { activityParams } from "./activity-params.ts";
import { amendmentReminded } from "./amendment-events.ts";
import type { Subject } from "./events.ts";
import {
  askReminded,
  disputeReminded,
  insuranceForgotten,
  loanReminded,
  reportReminded,
  requestReminded,
  volunteersReminded,
} from "./life-events.ts";
import type { LifeReminder } from "./life-vocabulary.ts";
import { reportTerms } from "./owed.ts";
import { owedReports } from "./report-terms.ts";

/* What is done by the clock while pacts live. Each may run as often as one likes, by several workers at once. */

type Remindable =
  | typeof pactAsks
  | typeof pactRequests
  | typeof pactLoans
  | typeof pactReports
  | typeof pactDisputes
  | typeof pactTexts;

type Reminding<Table extends Remindable> = {
  table: Table;
  /** The day, where the row itself may have none. */
  dueOn?: SQL<string | null>;
  isWaiting: SQL | undefined;
  /** From how many days before the day on. */
  days: number;
  fact: (pact: Subject, row: Table["$inferSelect"], told: { dueOn: string; reminded: LifeReminder }) => Fact;
};

/**
 * Reminds those concerned of what falls due within some days, and once more when the day has passed: marking the row is
 * what makes each reminder the only one of its kind. Answers how many went out.
 */
async function remindOf<Table extends Remindable>(reminding: Reminding<Table>, at: Temporal.Instant): Promise<number> {
  const { isWaiting, days, fact } = reminding;
  const table = reminding.table as typeof pactRequests;
  const due = reminding.dueOn ?? sql<string | null>`${table.dueOn}`;
  const on = today(at).toString();
  const reminded = sql<LifeReminder>`case when ${due} < ${on} then 'after' else 'before' end`;
  const isNews = and(
    isWaiting,
    lte(due, today(at).add({ days }).toString()),
    sql`${table.reminded} is distinct from ${reminded}`,
  );
  const waiting = await db.select({ id: table.id, pactId: table.pactId }).from(table).where(isNews);
  let told = 0;
  for (const { id, pactId } of waiting) {
    await inTransaction(async (tx) => {
      const [row] = await tx
        .update(table)
        .set({ reminded })
        .where(and(eq(table.id, id), isNews))
        .returning({ ...getTableColumns(table), due });
      const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
      if (!row?.reminded || !row.due || !pact) return;
      const { due: dueOn, ...written } = row;
      const days = { dueOn, reminded: row.reminded };
      await recordEvent(tx, system, fact(pact, written as Table["$inferSelect"], days), at);
      told += 1;
    });
  }
  return told;
}

/** The answers that citizens wait for. */
export const remindOfRequests = async (at = now()): Promise<number> =>
  remindOf(
    {
      table: pactRequests,
      isWaiting: isNull(pactRequests.answeredAt),
      days: await dueSoonDays(today(at)),
      fact: (pact, { id }, told) => requestReminded(pact, { id, ...told }),
    },
    at,
  );

/** A longer term, a further pact, another text or an early end that citizens asked for. */
export const remindOfAsks = async (at = now()): Promise<number> =>
  remindOf(
    {
      table: pactAsks,
      isWaiting: isNull(pactAsks.decidedAt),
      days: await dueSoonDays(today(at)),
      fact: (pact, { id, kind }, told) => askReminded(pact, { id, kind, ...told }),
    },
    at,
  );

/** What was lent until a day, or until the pact ends. */
export const remindOfLoans = async (at = now()): Promise<number> =>
  remindOf(
    {
      table: pactLoans,
      dueOn: sql`coalesce(${pactLoans.dueOn}, (select coalesce(${pacts.endedOn}, ${pacts.endsOn}) from ${pacts} where ${pacts.id} = ${pactLoans.pactId}))`,
      isWaiting: isNull(pactLoans.returnedOn),
      days: await dueSoonDays(today(at)),
      fact: (pact, { id }, told) => loanReminded(pact, { id, ...told }),
    },
    at,
  );

/** What the committee of three is to propose. */
export const remindOfConciliations = async (at = now()): Promise<number> =>
  remindOf(
    {
      table: pactDisputes,
      isWaiting: and(isNull(pactDisputes.proposedAt), isNull(pactDisputes.closedAt)),
      days: await dueSoonDays(today(at)),
      fact: (pact, { id }, told) => disputeReminded(pact, { id, ...told }),
    },
    at,
  );

/** The next step of a changed text. */
export const remindOfAmendments = async (at = now()): Promise<number> =>
  remindOf(
    {
      table: pactTexts,
      isWaiting: notInArray(pactTexts.state, ["signed", "abandoned"]),
      days: await dueSoonDays(today(at)),
      fact: (pact, _, told) => amendmentReminded(pact, told),
    },
    at,
  );

/** The reports that pacts owe. What was moved in has nobody here to remind. */
export async function remindOfReports(at = now()): Promise<number> {
  const on = today(at);
  const key = "pacts.report-reminder";
  const days = (await rulesInForce(db, [key], on))[key].value;
  const terms = await reportTerms(db, on);
  const living = await db
    .select()
    .from(pacts)
    .where(and(inArray(pacts.status, ["active", "extended", "suspended", "concluded"]), isNotNull(pacts.authorId)));
  const horizon = on.add({ days }).toString();
  const owed = living.flatMap((pact) =>
    owedReports(pact, terms, on)
      .filter(({ dueOn }) => dueOn <= horizon)
      .map((report) => ({ pactId: pact.id, ...report })),
  );
  for (const report of owed) {
    const { toDay, dueOn } = report;
    await db
      .insert(pactReports)
      .values(report)
      .onConflictDoUpdate({
        target: [pactReports.pactId, pactReports.kind, pactReports.fromDay],
        set: { toDay, dueOn },
        setWhere: and(
          inArray(pactReports.state, ["draft", "returned"]),
          or(ne(pactReports.toDay, toDay), ne(pactReports.dueOn, dueOn)),
        ),
      });
  }
  const isLiving = inArray(
    pactReports.pactId,
    db
      .select({ id: pacts.id })
      .from(pacts)
      .where(inArray(pacts.status, ["active", "extended", "suspended", "concluded"])),
  );
  return remindOf(
    {
      table: pactReports,
      isWaiting: and(inArray(pactReports.state, ["draft", "returned"]), isLiving),
      days,
      fact: (pact, { id, kind, fromDay, toDay }, told) => reportReminded(pact, { id, kind, fromDay, toDay, ...told }),
    },
    at,
  );
}

/** Tells volunteers of tomorrow's activities, once. Who enrolled today for tomorrow knows. */
export async function remindVolunteers(at = now()): Promise<number> {
  const midnight = (daysAhead: number) =>
    new Date(today(at).add({ days: daysAhead }).toZonedDateTime(romeTimeZone).epochMilliseconds);
  const tomorrow = await db
    .select({ activity: pactActivities, pact: pacts })
    .from(pactActivities)
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(
      and(
        isNull(pactActivities.calledOffAt),
        sql`${pactActivities.startsAt} >= ${midnight(1).toISOString()}`,
        lt(pactActivities.startsAt, midnight(2)),
      ),
    );
  let reminded = 0;
  for (const { activity, pact } of tomorrow) {
    await inTransaction(async (tx) => {
      const told = await tx
        .update(activityEnrolments)
        .set({ remindedAt: new Date(at.epochMilliseconds) })
        .where(
          and(
            eq(activityEnrolments.activityId, activity.id),
            isNull(activityEnrolments.remindedAt),
            lt(activityEnrolments.enrolledAt, midnight(0)),
          ),
        )
        .returning({ personId: activityEnrolments.personId });
      if (told.length === 0) return;
      const { id, startsAt } = activity;
      const fact = volunteersReminded(pact, { id, startsAt: startsAt.toISOString() });
      const eventId = await recordEvent(tx, system, fact, at);
      const people = told.map(({ personId }) => personId);
      await notify(tx, { eventId, kind: "pact-volunteer", people, params: activityParams(pact, activity, fact.type) });
      reminded += told.length;
    });
  }
  return reminded;
}

/**
 * Forgets who was insured, some months after the pact ended, and who had enrolled, some days after the activity, by the
 * rules (GDPR, art. 5, 1 e). How many there were stays. Answers how many names went.
 */
export async function forgetPactPeople(at = now()): Promise<number> {
  const on = today(at);
  const rules = await rulesInForce(db, ["pacts.insured-kept", "pacts.enrolments-kept"], on);
  const endedBefore = on.subtract({ months: rules["pacts.insured-kept"].value }).toString();
  const heldBefore = at.subtract({ hours: 24 * rules["pacts.enrolments-kept"].value });
  return inTransaction(async (tx) => {
    const old = tx.select({ id: pacts.id }).from(pacts).where(lt(pacts.endedOn, endedBefore));
    const struck = await tx.delete(pactInsured).where(inArray(pactInsured.pactId, old)).returning();
    for (const [pactId, names] of Map.groupBy(struck, (row) => row.pactId)) {
      const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
      if (pact) await recordEvent(tx, system, insuranceForgotten(pact, { people: names.length }), at);
    }
    const over = tx
      .select({ id: pactActivities.id })
      .from(pactActivities)
      .where(lt(pactActivities.endsAt, new Date(heldBefore.epochMilliseconds)));
    const left = await tx
      .delete(activityEnrolments)
      .where(inArray(activityEnrolments.activityId, over))
      .returning({ personId: activityEnrolments.personId });
    return struck.length + left.length;
  });
}
