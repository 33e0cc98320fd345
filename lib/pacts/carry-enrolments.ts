// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, sql } from "drizzle-orm";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

/** Their places go with them; where both had enrolled, one place is free again. */
export const carryEnrolments: PersonCarrier = async (tx, from, { personId }) => {
  const theirs = tx
    .select({ id: activityEnrolments.activityId })
    .from(activityEnrolments)
    .where(eq(activityEnrolments.personId, personId));
  await freePlaces(
    tx,
    and(eq(activityEnrolments.personId, from.personId), inArray(activityEnrolments.activityId, theirs)),
  );
  await tx.update(activityEnrolments).set({ personId }).where(eq(activityEnrolments.personId, from.personId));
};

/** Takes enrolments back and gives their places free. */
export async function freePlaces(tx: Transaction, which: ReturnType<typeof and>): Promise<void> {
  const gone = await tx
    .delete(activityEnrolments)
    .where(which)
    .returning({ activityId: activityEnrolments.activityId });
  if (gone.length === 0) return;
  await tx
    .update(pactActivities)
    .set({ taken: sql`${pactActivities.taken} - 1` })
    .where(
      inArray(
        pactActivities.id,
        gone.map(({ activityId }) => activityId),
      ),
    );
}
