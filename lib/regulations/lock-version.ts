// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq, inArray } from "drizzle-orm";
import { regulationRepeals, regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** The regulation first, so that two who change its versions wait for each other. */
export async function lockRegulation(tx: Transaction, id: string) {
  const [found] = await tx.select().from(regulations).where(eq(regulations.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}

/**
 * A regulation and the one that is to stand in its place, null where that is unknown or none. They are locked in the order
 * of their identifiers: of two officers who name each other's, one waits.
 */
export async function lockWithReplacement(tx: Transaction, id: string, replacementId: string | null) {
  const wanted = replacementId === null ? [id] : [id, replacementId];
  const locked = await tx
    .select()
    .from(regulations)
    .where(inArray(regulations.id, wanted))
    .orderBy(asc(regulations.id))
    .for("update");
  const regulation = locked.find((found) => found.id === id);
  if (!regulation) throw new NotFound();
  return { regulation, replacement: locked.find((found) => found.id === replacementId) ?? null };
}

/** A repeal with its regulation, both locked. */
export async function lockRepeal(tx: Transaction, repealId: string) {
  const ofRepeal = eq(regulationRepeals.id, repealId);
  const [named] = await tx
    .select({ regulationId: regulationRepeals.regulationId })
    .from(regulationRepeals)
    .where(ofRepeal);
  if (!named) throw new NotFound();
  const regulation = await lockRegulation(tx, named.regulationId);
  const [repeal] = await tx.select().from(regulationRepeals).where(ofRepeal).for("update");
  if (!repeal) throw new NotFound();
  return { regulation, repeal };
}

/** A version with its regulation, both locked. */
export async function lockVersion(tx: Transaction, versionId: string) {
  const [named] = await tx
    .select({ regulationId: regulationVersions.regulationId })
    .from(regulationVersions)
    .where(eq(regulationVersions.id, versionId));
  if (!named) throw new NotFound();
  const regulation = await lockRegulation(tx, named.regulationId);
  const [version] = await tx
    .select()
    .from(regulationVersions)
    .where(eq(regulationVersions.id, versionId))
    .for("update");
  if (!version) throw new NotFound();
  return { regulation, version };
}
