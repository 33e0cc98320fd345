// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { regulationRemoved, versionDiscarded } from "../events.ts";
import { lockVersion } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import type { NamedVersion } from "../schemas.ts";
import { versionWorkflow } from "../workflow.ts";

/**
 * Throws a draft away that nobody but the desk has read; the journal keeps its fingerprint. A regulation that has no other
 * version goes with it: what was published once, or withdrawn, is a version for ever.
 */
export const discardVersion = (
  actor: Staff,
  { versionId }: NamedVersion,
  at = now(),
): Promise<{ regulationId: string; isRemoved: boolean }> =>
  inTransaction(async (tx) => {
    const { regulation, version } = await lockVersion(tx, versionId);
    authorize(regulationPolicy.discard(actor));
    versionWorkflow.next("discard", version.status);
    await tx.delete(regulationVersions).where(eq(regulationVersions.id, versionId));
    await recordEvent(tx, actor, versionDiscarded(regulation.id, { versionId, sha256: version.sourceSha256 }), at);
    const isRemoved = !(await hasVersions(tx, regulation.id));
    if (isRemoved) {
      await tx.delete(regulations).where(eq(regulations.id, regulation.id));
      await recordEvent(tx, actor, regulationRemoved(regulation.id, regulation.slug), at);
    }
    return { regulationId: regulation.id, isRemoved };
  });

const hasVersions = async (tx: Transaction, regulationId: string): Promise<boolean> =>
  (await tx.$count(regulationVersions, eq(regulationVersions.regulationId, regulationId))) > 0;
