// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { associations, delegations } from "#db/schema/associations.ts";
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { notify } from "#lib/notifications/notify.ts";

type Event = typeof events.$inferSelect;

async function tellDelegate(tx: Transaction, event: Event): Promise<void> {
  const [found] = await tx
    .select({ association: associations.name, personId: delegations.personId, startsOn: delegations.startsOn })
    .from(delegations)
    .innerJoin(associations, eq(associations.id, delegations.associationId))
    .where(eq(delegations.id, event.subjectId));
  if (!found) return;
  const { association, personId, startsOn } = found;
  const telling = { eventId: event.id, people: [personId] };
  if (event.type === "delegation.granted") {
    await notify(tx, { ...telling, kind: "delegation-granted", params: { association, startsOn } });
  } else {
    await notify(tx, { ...telling, kind: "delegation-revoked", params: { association } });
  }
}

export const associationReactions = {
  "delegation.granted": [tellDelegate],
  "delegation.revoked": [tellDelegate],
};
