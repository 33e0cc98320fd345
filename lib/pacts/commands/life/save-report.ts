// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, sql } from "drizzle-orm";
import { pactReports } from "#db/schema/pact-life.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { handInReport } from "../../hand-in-report.ts";
import { attachPhoto, receivePhoto } from "../../life-photos.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { SaveReport } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, type LivePact, lockLife } from "../../lock-life.ts";
import { owedBy } from "../../owed.ts";
import type { OwedReport } from "../../report-terms.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Keeps what was written of a report, whole or not, with a photograph where there is one; or hands it in as it is written,
 * and keeps nothing where it cannot be. Of two who write at once the second is told, and what the first wrote stays.
 */
export async function saveReport(
  actor: Actor,
  input: SaveReport & { photo: File | null },
  at = now(),
): Promise<Changed & { id: string }> {
  const { photo, alternative, pactId, kind, fromDay, version, isSent, ...parts } = input;
  const received = await receivePhoto(photo, alternative);
  return inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, pactId, at);
    authorize(lifePolicy.report(as, life));
    assertReportable(life);
    const report = await lockReport(tx, life, { kind, fromDay }, at);
    if (report.version !== version && report.savedAt !== null) throw new Conflict("pact-life.refusals.savedMeanwhile");
    const [written = report] = await tx
      .update(pactReports)
      .set({ ...parts, version: sql`${pactReports.version} + 1`, savedAt: dateOf(at) })
      .where(eq(pactReports.id, report.id))
      .returning();
    if (received) {
      await attachPhoto(tx, as, { kind: "pact-report", id: report.id }, received, alternative, "private");
    }
    if (isSent) await handInReport(tx, as, { life, report: written }, at);
    return { ...changed(life), id: report.id };
  });
}

/** A pact that was revoked has nothing more to report on, and one that has not begun nothing yet: each is told so. */
export function assertReportable(life: Pick<LivePact, "status">): void {
  if (life.status === "revoked") throw new Refusal("pact-life.refusals.revoked");
  pactWorkflow.next("report", life.status);
}

/** The report of a period of a held pact, as it may still be written; it begins with the first look at it. */
export async function lockReport(
  tx: Transaction,
  life: LivePact,
  which: Pick<OwedReport, "kind" | "fromDay">,
  at: Temporal.Instant,
) {
  const on = today(at);
  const owed = (await owedBy(tx, life, on)).find(
    ({ kind, fromDay }) => kind === which.kind && fromDay === which.fromDay,
  );
  if (!owed) throw new NotFound("pact-life.refusals.noSuchReport");
  const { toDay, dueOn } = owed;
  await tx
    .insert(pactReports)
    .values({ pactId: life.id, ...owed })
    .onConflictDoNothing();
  const isThis = and(
    eq(pactReports.pactId, life.id),
    eq(pactReports.kind, owed.kind),
    eq(pactReports.fromDay, owed.fromDay),
  );
  // The end of the pact may have moved since somebody began to write.
  const [report] = await tx.update(pactReports).set({ toDay, dueOn }).where(isThis).returning();
  if (!report) throw new Error("the report was not written");
  if (report.state === "submitted" || report.state === "accepted") throw new Conflict("pact-life.refusals.reportSent");
  return report;
}
