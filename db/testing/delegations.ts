// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import type { Citizen } from "#lib/kernel/actor.ts";

/** A registered association for which nobody acts yet. */
export async function aClub(): Promise<string> {
  const [club] = await db
    .insert(associations)
    .values({ kind: "association", name: `Circolo ${randomUUID()}`, registeredOn: "2020-01-01" })
    .returning();
  if (!club) throw new Error("no association");
  return club.id;
}

export const delegateFor = (associationId: string, { personId }: Citizen) =>
  db.insert(delegations).values({ associationId, personId, startsOn: "2025-01-01" });

export const revoke = (associationId: string, { personId }: Citizen) =>
  db
    .update(delegations)
    .set({ revokedAt: new Date() })
    .where(and(eq(delegations.associationId, associationId), eq(delegations.personId, personId)));
