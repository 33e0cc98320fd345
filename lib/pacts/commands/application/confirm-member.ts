// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { pactMembers } from "#db/schema/pact-application.ts";
import { inTransaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { memberConfirmed } from "../../application-events.ts";
import { memberIds } from "../../application-members.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { applicationRequirement } from "../../application-rules.ts";
import { lockByToken } from "../../lock-member.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Whoever opened the link belongs to the group, once: the link is spent and the address forgotten. Of a minor it is the
 * parent, who declares their consent.
 */
export const confirmMember = (actor: Actor, input: { token: string; consents: boolean }, at = now()) =>
  inTransaction(async (tx): Promise<{ pactId: string; isForMinor: boolean }> => {
    const { pact, member } = await lockByToken(tx, input.token, at);
    const personId = actingPerson(actor);
    if (personId === null || actor.kind === "system") throw new Refusal("pact-application.refusals.staff");
    const on = today(at);
    const facts = await personFacts(tx, personId, actor.level);
    const group = { ...pact, memberIds: await memberIds(tx, pact.id) };
    authorize(applicationPolicy.confirm(actor, group, member, facts, await applicationRequirement(tx, on), on));
    pactWorkflow.next("changeMembers", pact.status);
    const isForMinor = member.bornOn !== null;
    if (isForMinor && !input.consents) {
      throw new Invalid({ consents: { key: "pact-application.refusals.noConsent" } });
    }
    await tx
      .update(pactMembers)
      .set({
        ...(isForMinor ? { consentById: personId } : { personId }),
        confirmedAt: new Date(at.epochMilliseconds),
        email: null,
      })
      .where(and(eq(pactMembers.id, member.id)));
    await recordEvent(tx, actor, memberConfirmed(pact, member.id), at);
    return { pactId: pact.id, isForMinor };
  });
