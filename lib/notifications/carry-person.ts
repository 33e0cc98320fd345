// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { digests, mailPreferences, notifications } from "#db/schema/notifications.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const told = alias(notifications, "told");

/** What they were told stands in their area; what both were told stands there once. How they want mail is what they said under their code. */
export const carryNotifications: PersonCarrier = async (tx, from, { personId }) => {
  const same = and(
    eq(told.personId, personId),
    eq(told.eventId, notifications.eventId),
    eq(told.kind, notifications.kind),
  );
  await tx
    .update(notifications)
    .set({ personId, digestId: null })
    .where(
      and(eq(notifications.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(told).where(same))),
    );
  await tx.delete(notifications).where(eq(notifications.personId, from.personId));
  await tx.delete(mailPreferences).where(eq(mailPreferences.personId, from.personId));
  await tx.delete(digests).where(eq(digests.personId, from.personId));
};
