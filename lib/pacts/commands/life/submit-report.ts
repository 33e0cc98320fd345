// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactReports } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { handInReport } from "../../hand-in-report.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { type Changed, changed, findOf, lockLife } from "../../lock-life.ts";
import { assertReportable } from "./save-report.ts";

/** Hands a report in as it was saved last. */
export const submitReport = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.report(as, life));
    assertReportable(life);
    const report = await findOf(tx, pactReports, life, input.id);
    if (report.state === "submitted" || report.state === "accepted") {
      throw new Conflict("pact-life.refusals.reportSent");
    }
    await handInReport(tx, as, { life, report }, at);
    return changed(life);
  });
