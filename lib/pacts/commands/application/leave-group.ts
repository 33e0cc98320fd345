// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { pactMembers } from "#db/schema/pact-application.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { memberLeft } from "../../application-events.ts";
import { belongsToday, memberIds } from "../../application-members.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { endMember } from "../../end-member.ts";
import { lockPact } from "../../lock-pact.ts";

/** A member leaves the group, whenever they like: nobody is held to what they no longer want. */
export const leaveGroup = (actor: Actor, input: { pactId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const pact = await lockPact(tx, input.pactId);
    authorize(applicationPolicy.leave(actor, { memberIds: await memberIds(tx, pact.id) }));
    const [own] = await tx
      .select({ id: pactMembers.id })
      .from(pactMembers)
      .where(and(eq(pactMembers.pactId, pact.id), eq(pactMembers.personId, actingPerson(actor) ?? ""), belongsToday));
    if (!own) throw new NotFound();
    await endMember(tx, pact, own.id, "left", at);
    await recordEvent(tx, actor, memberLeft(pact, own.id), at);
  });
