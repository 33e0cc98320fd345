// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { versionWithdrawn } from "../events.ts";
import { indexRegulation } from "../index-regulation.ts";
import { lockVersion } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import type { WithdrawVersion } from "../schemas.ts";
import { versionWorkflow } from "../workflow.ts";

/** Takes a version back that should not have been published. Its address stays and says why; its PDF goes. */
export const withdrawVersion = (
  actor: Staff,
  { versionId, reason }: WithdrawVersion,
  at = now(),
): Promise<{ slug: string; regulationId: string }> =>
  inTransaction(async (tx) => {
    const { regulation, version } = await lockVersion(tx, versionId);
    authorize(regulationPolicy.withdraw(actor));
    const status = versionWorkflow.next("withdraw", version.status);
    await tx
      .update(regulationVersions)
      .set({ status, withdrawnAt: new Date(at.epochMilliseconds), withdrawnReason: reason })
      .where(eq(regulationVersions.id, versionId));
    await removeFilesOf(tx, { kind: "regulation-version", id: versionId });
    await indexRegulation(tx, regulation.id, today(at));
    await recordEvent(
      tx,
      actor,
      versionWithdrawn(regulation.id, { versionId, number: version.number ?? 0, reason }),
      at,
    );
    return { slug: regulation.slug, regulationId: regulation.id };
  });
