// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { visits } from "#db/schema/visits.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const booked = alias(visits, "booked");

/** Their appointments are theirs; of two at the same hour the one under their code is, and the other is nobody's. */
export const carryVisits: PersonCarrier = async (tx, from, { personId }) => {
  const same = and(eq(booked.personId, personId), eq(booked.startsAt, visits.startsAt));
  await tx
    .update(visits)
    .set({ personId })
    .where(and(eq(visits.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(booked).where(same))));
  await tx.update(visits).set({ personId: null }).where(eq(visits.personId, from.personId));
};
