// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { delegationGranted } from "../events.ts";
import { associationPolicy } from "../policy.ts";
import type { GrantDelegation } from "../schemas.ts";

/** Lets a person act for an association, with their own identity, from today or a later day. */
export const grantDelegation = (actor: Actor, input: GrantDelegation, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    await lockAssociation(tx, input.associationId);
    authorize(associationPolicy.grantDelegation(actor, input));
    assertFromToday("startsOn", input.startsOn, at);
    if (!(await hasAccount(tx, input.personId))) throw new Invalid({ personId: { key: "fields.invalid" } });
    if (await isDelegateMeanwhile(tx, input)) throw new Conflict("associations.refusals.alreadyDelegate");

    const [granted] = await tx
      .insert(delegations)
      .values({ ...input, grantedBy: actingPerson(actor), createdAt: new Date(at.epochMilliseconds) })
      .returning();
    if (!granted) throw new Error("the delegation was not written");
    await recordEvent(tx, actor, delegationGranted(granted), at);
    return { id: granted.id };
  });

/** Held until the transaction ends: the delegates of one association are named one after the other. */
async function lockAssociation(tx: Transaction, id: string): Promise<void> {
  const [association] = await tx
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.id, id))
    .for("no key update");
  if (!association) throw new NotFound();
}

const hasAccount = async (tx: Transaction, personId: string) =>
  (await tx.$count(people, and(eq(people.id, personId), isNull(people.erasedAt)))) > 0;

async function isDelegateMeanwhile(tx: Transaction, { associationId, personId, startsOn, endsOn }: GrantDelegation) {
  const found = await tx.$count(
    delegations,
    and(
      eq(delegations.associationId, associationId),
      eq(delegations.personId, personId),
      isNull(delegations.revokedAt),
      or(isNull(delegations.endsOn), gte(delegations.endsOn, startsOn)),
      endsOn === null ? undefined : lte(delegations.startsOn, endsOn),
    ),
  );
  return found > 0;
}
