// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, notInArray } from "drizzle-orm";
import { follows } from "#db/schema/follows.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import type { PlacesAndTopics } from "../schemas.ts";

/** Follows these topics and zones from now on, and no others. Codes there are none of are left out. */
export const choosePlacesAndTopics = (personId: string, chosen: PlacesAndTopics): Promise<void> =>
  inTransaction(async (tx) => {
    const [known, places] = await Promise.all([
      tx.select({ code: topics.code }).from(topics).where(inArray(topics.code, chosen.topics)),
      tx.select({ code: zones.code }).from(zones).where(inArray(zones.code, chosen.zones)),
    ]);
    await write(tx, personId, "topic", known);
    await write(tx, personId, "zone", places);
  });

async function write(tx: Transaction, personId: string, kind: "topic" | "zone", chosen: readonly { code: string }[]) {
  const codes = chosen.map(({ code }) => code);
  await tx
    .delete(follows)
    .where(and(eq(follows.personId, personId), eq(follows.kind, kind), notInArray(follows.subjectId, codes)));
  if (codes.length === 0) return;
  await tx
    .insert(follows)
    .values(codes.map((code) => ({ personId, kind, subjectId: code, wanted: true })))
    .onConflictDoNothing();
}
