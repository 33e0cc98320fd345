// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { follows } from "#db/schema/follows.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const said = alias(follows, "said");

/** What they said under their code holds; the rest is carried over. */
export const carryFollowsOf: PersonCarrier = async (tx, from, { personId }) => {
  const same = and(eq(said.personId, personId), eq(said.kind, follows.kind), eq(said.subjectId, follows.subjectId));
  await tx
    .update(follows)
    .set({ personId })
    .where(and(eq(follows.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(said).where(same))));
  await tx.delete(follows).where(eq(follows.personId, from.personId));
};
