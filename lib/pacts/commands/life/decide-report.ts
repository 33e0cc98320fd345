// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { reportAccepted, reportReturned } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { DecideReport } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";

/** Accepts a report, which everyone reads from then on, or gives it back with what is missing. */
export const decideReport = (actor: Actor, input: DecideReport, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.decideReport(as, life));
    const { id, kind, fromDay, toDay, state } = await findOf(tx, pactReports, life, input.id);
    if (state !== "submitted") throw new Conflict("pact-life.refusals.reportDecided");
    const { decision, decisionNote } = input;
    await tx
      .update(pactReports)
      .set({ state: decision, decisionNote, decidedAt: dateOf(at), decidedBy: actingPerson(as) })
      .where(eq(pactReports.id, id));
    if (decision === "accepted") await publishFilesOf(tx, { kind: "pact-report", id });
    const told = decision === "accepted" ? reportAccepted : reportReturned;
    await recordEvent(tx, as, told(life, { id, kind, fromDay, toDay }), at);
    return changed(life);
  });
