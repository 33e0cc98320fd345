// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { delegations } from "#db/schema/associations.ts";
import type { Connection } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";

/** A delegation stands on a day when it has begun, has not ended and was not revoked. */
export const delegationStandsOn = (on: Temporal.PlainDate) =>
  and(
    lte(delegations.startsOn, on.toString()),
    or(isNull(delegations.endsOn), gte(delegations.endsOn, on.toString())),
    isNull(delegations.revokedAt),
  );

/**
 * The actor as the delegate of an association, if the delegation stands today; the actor as they are where no
 * association is named. Throws `Refusal` for who is not its delegate.
 */
export async function actingFor(
  connection: Connection,
  actor: Actor,
  associationId: string | null,
  at: Temporal.Instant,
): Promise<Actor> {
  if (associationId === null || actor.kind === "system") return actor;
  const [standing] = await connection
    .select({ id: delegations.id })
    .from(delegations)
    .where(
      and(
        eq(delegations.associationId, associationId),
        eq(delegations.personId, actor.personId),
        delegationStandsOn(today(at)),
      ),
    )
    .limit(1);
  if (actor.kind !== "citizen" || !standing) throw new Refusal("associations.refusals.notDelegate");
  return { kind: "delegate", personId: actor.personId, level: actor.level, associationId };
}
