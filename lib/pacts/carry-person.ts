// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const belonging = alias(pactMembers, "belonging");

/** What they applied for and whose group they are of is theirs; nobody belongs to a group twice, or to their own. */
export const carryPacts: PersonCarrier = async (tx, { personId: from }, { personId }) => {
  await tx.update(pacts).set({ authorId: personId }).where(eq(pacts.authorId, from));
  await tx.update(pactMembers).set({ responsibleId: personId }).where(eq(pactMembers.responsibleId, from));
  await tx.update(pactMembers).set({ consentById: personId }).where(eq(pactMembers.consentById, from));
  const own = tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.authorId, personId));
  await tx.delete(pactMembers).where(and(eq(pactMembers.personId, from), inArray(pactMembers.pactId, own)));
  const same = and(
    eq(belonging.personId, personId),
    eq(belonging.pactId, pactMembers.pactId),
    isNotNull(belonging.confirmedAt),
    isNull(belonging.endedAt),
  );
  await tx
    .update(pactMembers)
    .set({ personId })
    .where(and(eq(pactMembers.personId, from), notExists(tx.select({ one: sql`1` }).from(belonging).where(same))));
  await tx.delete(pactMembers).where(eq(pactMembers.personId, from));
};
