// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export const delegationData = (personId: string) =>
  db
    .select({
      association: associations.name,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
      revokedAt: delegations.revokedAt,
      revocationReason: delegations.revocationReason,
    })
    .from(delegations)
    .innerJoin(associations, eq(associations.id, delegations.associationId))
    .where(eq(delegations.personId, personId))
    .orderBy(asc(delegations.startsOn));
