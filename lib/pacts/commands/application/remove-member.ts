// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { memberRemoved } from "../../application-events.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { endMember } from "../../end-member.ts";
import { lockMember } from "../../lock-member.ts";
import { lockPact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Who speaks for the group takes an invitation back, or somebody off the group. */
export const removeMember = (actor: Actor, input: { pactId: string; memberId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const pact = await lockPact(tx, input.pactId);
    const author = await actingFor(tx, actor, pact.associationId, at);
    authorize(applicationPolicy.changeGroup(author, pact));
    pactWorkflow.next("changeMembers", pact.status);
    const member = await lockMember(tx, pact, input.memberId);
    await endMember(tx, pact, member.id, "removed", at);
    await recordEvent(tx, author, memberRemoved(pact, member.id), at);
  });
