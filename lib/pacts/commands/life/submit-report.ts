// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, type Message, Refusal } from "#lib/kernel/errors.ts";
import { reportSubmitted } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { neededParts } from "../../life-vocabulary.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";
import { assertReportable } from "./save-report.ts";

/** Hands a report in, once its period has ended and its parts are written. */
export const submitReport = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.report(as, life));
    assertReportable(life);
    const report = await findOf(tx, pactReports, life, input.id);
    if (report.state === "submitted" || report.state === "accepted") {
      throw new Conflict("pact-life.refusals.reportSent");
    }
    const { id, kind, fromDay, toDay } = report;
    if (toDay >= today(at).toString()) throw new Refusal("pact-life.refusals.periodRuns");
    const missing = neededParts.filter((part) => report[part] === "");
    if (missing.length > 0) {
      const needed: Message = { key: "fields.required" };
      throw new Invalid(Object.fromEntries(missing.map((part) => [part, needed])));
    }
    await tx
      .update(pactReports)
      .set({ state: "submitted", submittedAt: dateOf(at), submittedBy: actingPerson(as) })
      .where(eq(pactReports.id, id));
    await recordEvent(tx, as, reportSubmitted(life, { id, kind, fromDay, toDay }), at);
    return changed(life);
  });
