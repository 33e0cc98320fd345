// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { delegations } from "#db/schema/associations.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const standing = alias(delegations, "standing");

/** Whoever acts for an association acts for it under their code; a second delegation by the same one is not needed. */
export const carryDelegations: PersonCarrier = async (tx, from, { personId }) => {
  const same = and(
    eq(standing.personId, personId),
    eq(standing.associationId, delegations.associationId),
    isNull(standing.revokedAt),
  );
  await tx
    .update(delegations)
    .set({ personId })
    .where(
      and(eq(delegations.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(standing).where(same))),
    );
  await tx.delete(delegations).where(eq(delegations.personId, from.personId));
};
