// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { regulationVersions } from "#db/schema/regulations.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { versionImported } from "../events.ts";
import { lockRegulation } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import type { ImportVersion } from "../schemas.ts";
import type { ReadSource } from "../source.ts";
import { countText } from "../text-schemas.ts";

/** Brings the text of a further version in, as a draft. The same file twice is one draft: the second finds the first. */
export const importVersion = (
  actor: Actor,
  { versionId, regulationId }: ImportVersion,
  read: ReadSource,
  at = now(),
): Promise<{ versionId: string }> =>
  inTransaction(async (tx) => {
    await lockRegulation(tx, regulationId);
    authorize(regulationPolicy.import(actor));
    return { versionId: await addDraft(tx, actor, { versionId, regulationId }, read, at) };
  });

/** Writes the draft of a regulation that is locked or new; answers the one there is of the same file. */
export async function addDraft(
  tx: Transaction,
  actor: Actor,
  { versionId, regulationId }: ImportVersion,
  { source, sha256, text, odd }: ReadSource,
  at: Temporal.Instant,
): Promise<string> {
  const [added] = await tx
    .insert(regulationVersions)
    .values({
      id: versionId,
      regulationId,
      status: "draft",
      act: "",
      novelty: "",
      content: text,
      oddLines: odd,
      source,
      sourceSha256: sha256,
      importedBy: actingPerson(actor),
      importedAt: new Date(at.epochMilliseconds),
    })
    .onConflictDoNothing()
    .returning({ id: regulationVersions.id });
  if (!added) return findDraft(tx, { versionId, regulationId }, sha256);
  const { articles } = countText(text);
  await recordEvent(tx, actor, versionImported(regulationId, { versionId, sha256, articles }), at);
  return added.id;
}

async function findDraft(tx: Transaction, { versionId, regulationId }: ImportVersion, sha256: string): Promise<string> {
  const ofRegulation = eq(regulationVersions.regulationId, regulationId);
  const [same] = await tx
    .select({ id: regulationVersions.id })
    .from(regulationVersions)
    .where(and(ofRegulation, eq(regulationVersions.sourceSha256, sha256), eq(regulationVersions.status, "draft")));
  return same?.id ?? versionId;
}
