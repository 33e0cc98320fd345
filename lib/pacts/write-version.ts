// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauses, pactClauseVersions } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Clause } from "./at-the-table.ts";
import type { Side } from "./text-vocabulary.ts";

export type Wording = { heading: string; body: string; isRemoved: boolean };

type By = {
  side: Side;
  personId: string | null;
  /** Who agrees with it by writing it: the side itself, or both where one accepts what the other suggested. */
  agreeing: readonly Side[];
};

/** The clause reads anew: what it read before stays, and who did not write it has yet to agree. Answers the new version. */
export async function writeVersion(
  tx: Transaction,
  clause: Clause,
  wording: Wording,
  { side, personId, agreeing }: By,
  at: Temporal.Instant,
): Promise<number> {
  const version = clause.version + 1;
  await tx.insert(pactClauseVersions).values({
    ...wording,
    clauseId: clause.id,
    version,
    side,
    writtenBy: personId,
    writtenAt: new Date(at.epochMilliseconds),
  });
  await tx
    .update(pactClauses)
    .set({ ...wording, version, ...agreement(agreeing, version) })
    .where(eq(pactClauses.id, clause.id));
  return version;
}

/** The columns that say which sides agree to a version. */
export const agreement = (sides: readonly Side[], version: number) => ({
  ...(sides.includes("citizens") ? { agreedByCitizens: version } : {}),
  ...(sides.includes("office") ? { agreedByOffice: version } : {}),
});
