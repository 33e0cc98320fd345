// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const reported = alias(moderationReports, "reported");

/** What was decided of their things is told to them; who reported a thing twice reported it once. */
export const carryModerations: PersonCarrier = async (tx, from, { personId }) => {
  await tx.update(moderations).set({ authorId: personId }).where(eq(moderations.authorId, from.personId));
  const same = and(eq(reported.moderationId, moderationReports.moderationId), eq(reported.reporterId, personId));
  await tx
    .update(moderationReports)
    .set({ reporterId: personId })
    .where(
      and(
        eq(moderationReports.reporterId, from.personId),
        notExists(tx.select({ one: sql`1` }).from(reported).where(same)),
      ),
    );
  await tx.delete(moderationReports).where(eq(moderationReports.reporterId, from.personId));
};
