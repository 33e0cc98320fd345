// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactObservations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { memberIds } from "../../application-members.ts";
import { personActing } from "../../employee.ts";
import { pactObserved } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Observe } from "../../examination-schemas.ts";
import { lockFiled } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Somebody observes on an application that is open to it, once, until its last day. The office reads it before everyone
 * does. Sent twice it stands once.
 */
export const observe = (actor: Actor, input: Observe, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.observe(actor, { ...pact, memberIds: await memberIds(tx, pact.id) }));
    pactWorkflow.next("observe", pact.status);
    // The chore that ends it comes in the night: by then the last day has passed.
    if ((pact.observationsUntil ?? "") < today(at).toString()) {
      throw new Refusal("pact-examination.refusals.observationsOver");
    }
    const [written] = await tx
      .insert(pactObservations)
      .values({
        pactId: pact.id,
        authorId: personActing(actor),
        text: input.text,
        createdAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ id: pactObservations.id });
    if (!written) throw new Conflict("pact-examination.refusals.observedAlready");
    await recordEvent(tx, actor, pactObserved(pact, { observationId: written.id }), at);
    return { number: opened.number };
  });
