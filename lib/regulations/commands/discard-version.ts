// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { versionDiscarded } from "../events.ts";
import { lockVersion } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import type { NamedVersion } from "../schemas.ts";
import { versionWorkflow } from "../workflow.ts";

/** Throws a draft away that nobody but the desk has read; the journal keeps its fingerprint. */
export const discardVersion = (
  actor: Staff,
  { versionId }: NamedVersion,
  at = now(),
): Promise<{ regulationId: string }> =>
  inTransaction(async (tx) => {
    const { regulation, version } = await lockVersion(tx, versionId);
    authorize(regulationPolicy.discard(actor));
    versionWorkflow.next("discard", version.status);
    await tx.delete(regulationVersions).where(eq(regulationVersions.id, versionId));
    await recordEvent(tx, actor, versionDiscarded(regulation.id, { versionId, sha256: version.sourceSha256 }), at);
    return { regulationId: regulation.id };
  });
