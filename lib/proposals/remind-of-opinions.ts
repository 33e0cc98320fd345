// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { opinions } from "#db/schema/examination.ts";
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { opinionReminded } from "./examination-events.ts";
import type { OpinionReminder } from "./vocabulary.ts";

/**
 * Reminds the units of the opinions that fall due within the days of the rule `cases.due-soon`, and once more when the
 * day has passed; then the officer hears of it too, who may go on without. Answers how many reminders went out.
 */
export async function remindOfOpinions(at = now()): Promise<number> {
  const on = today(at);
  const horizon = on.add({ days: await dueSoonDays(on) }).toString();
  const waiting = await db
    .select({ id: opinions.id, dueOn: opinions.dueOn })
    .from(opinions)
    .innerJoin(proposals, eq(proposals.id, opinions.proposalId))
    .where(
      and(
        isNull(opinions.givenAt),
        lte(opinions.dueOn, horizon),
        inArray(proposals.status, ["under-examination", "awaiting-integration"]),
      ),
    );
  let told = 0;
  for (const { id, dueOn } of waiting) {
    if (await remind(id, dueOn < on.toString() ? "overdue" : "due-soon", at)) told += 1;
  }
  return told;
}

/** One request, one transaction: marking the row is what makes the reminder the only one of its kind. */
const remind = (id: string, reminded: OpinionReminder, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const isNews = and(
      eq(opinions.id, id),
      isNull(opinions.givenAt),
      sql`${opinions.reminded} is distinct from ${reminded}`,
    );
    const [opinion] = await tx.update(opinions).set({ reminded }).where(isNews).returning();
    if (!opinion) return false;
    const [file] = await tx.select().from(cases).where(eq(cases.subjectId, opinion.proposalId));
    if (!file) throw new Error("an opinion is asked of a filed proposal");
    const subject = { id: opinion.proposalId, caseId: file.id };
    const eventId = await recordEvent(tx, system, opinionReminded(subject, { opinionId: id, reminded }), at);
    const unit = await listWhoAnswersFor(tx, opinion.unitCode, today(at));
    const officer = reminded === "overdue" && file.officerId !== null ? [file.officerId] : [];
    await notify(tx, {
      eventId,
      kind: "opinion-due",
      people: [...new Set([...unit, ...officer])],
      params: { opinionId: id, number: file.number, title: file.title, dueOn: opinion.dueOn },
    });
    return true;
  });
