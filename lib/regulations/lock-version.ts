// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulations, regulationVersions } from "#db/schema/regulations.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** The regulation first, so that two who change its versions wait for each other. */
export async function lockRegulation(tx: Transaction, id: string) {
  const [found] = await tx.select().from(regulations).where(eq(regulations.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
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
