// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactOpinions } from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { endObservations } from "./commands/examination/end-observations.ts";
import { endRemarks } from "./commands/examination/end-remarks.ts";
import { endSilence } from "./commands/examination/end-silence.ts";
import { opinionReminded } from "./examination-events.ts";
import type { OpinionReminder } from "./examination-vocabulary.ts";
import { lockFiled } from "./lock-pact.ts";
import type { PactStatus } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/**
 * What the calendar does to applications, each in a transaction of its own: integrations that never come, the end of
 * observations and of remarks. Answers how many it was; running again finds them done.
 */
export async function keepTermsOfPacts(at = now()): Promise<number> {
  const on = today(at).toString();
  let done = 0;
  for (const id of await standing("awaiting-integration")) if ((await endSilence(id, at)) !== null) done += 1;
  for (const id of await standing("open-to-observations", lt(pacts.observationsUntil, on))) {
    if (await endObservations(id, at)) done += 1;
  }
  for (const id of await standing("refusal-announced")) if (await endRemarks(id, at)) done += 1;
  return done;
}

const standing = async (status: PactStatus, further = sql`true`) =>
  (
    await db
      .select({ id: pacts.id })
      .from(pacts)
      .where(and(eq(pacts.status, status), further))
  ).map(({ id }) => id);

/**
 * Reminds those asked of the opinions that fall due within the days of the rule `cases.due-soon`, and once more when the
 * day has passed; then the manager hears of it too, who may go on without. Of a body outside the manager alone hears.
 * Answers how many reminders went out.
 */
export async function remindOfPactOpinions(at = now()): Promise<number> {
  const on = today(at);
  const horizon = on.add({ days: await dueSoonDays(on) }).toString();
  const waiting = await db
    .select({ id: pactOpinions.id, pactId: pactOpinions.pactId, dueOn: pactOpinions.dueOn })
    .from(pactOpinions)
    .where(and(isNull(pactOpinions.givenAt), lte(pactOpinions.dueOn, horizon)));
  let told = 0;
  for (const { id, pactId, dueOn } of waiting) {
    if (await remind(id, pactId, dueOn < on.toString() ? "overdue" : "due-soon", at)) told += 1;
  }
  return told;
}

/** One request, one transaction: marking the row is what makes the reminder the only one of its kind. */
const remind = (id: string, pactId: string, reminded: OpinionReminder, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, pactId);
    if (!pactWorkflow.can("giveOpinion", pact.status)) return false;
    const isNews = and(
      eq(pactOpinions.id, id),
      isNull(pactOpinions.givenAt),
      sql`${pactOpinions.reminded} is distinct from ${reminded}`,
    );
    const [opinion] = await tx.update(pactOpinions).set({ reminded }).where(isNews).returning();
    if (!opinion) return false;
    const eventId = await recordEvent(tx, system, opinionReminded(pact, { opinionId: id, reminded }), at);
    const asked = opinion.unitCode === null ? [] : await listWhoAnswersFor(tx, opinion.unitCode, today(at));
    const isManagers = reminded === "overdue" || opinion.unitCode === null;
    const manager = isManagers && pact.managerId !== null ? [pact.managerId] : [];
    const { number, title } = opened;
    await notify(tx, {
      eventId,
      kind: "pact-opinion-due",
      people: [...new Set([...asked, ...manager])],
      params: { opinionId: id, number, title, dueOn: opinion.dueOn },
    });
    return true;
  });
