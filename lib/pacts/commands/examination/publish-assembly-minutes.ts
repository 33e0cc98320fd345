// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { assemblyMinutesPublished } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { PublishMinutes } from "../../examination-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockAssembly, requireStanding } from "./lock-assembly.ts";

/** What was said at an assembly that was held; once. */
export const publishAssemblyMinutes = (actor: Actor, input: PublishMinutes, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, assembly } = await lockAssembly(tx, input.assemblyId);
    authorize(examinationPolicy.publishAssemblyMinutes(actor, opened));
    pactWorkflow.next("publishAssemblyMinutes", pact.status);
    requireStanding(assembly);
    if (assembly.startsAt.getTime() > at.epochMilliseconds) {
      throw new Refusal("pact-examination.refusals.assemblyToCome");
    }
    const minutesAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactAssemblies)
      .set({ minutes: input.minutes, minutesAt })
      .where(eq(pactAssemblies.id, assembly.id));
    await recordEvent(tx, actor, assemblyMinutesPublished(pact, { assemblyId: assembly.id }), at);
    return { number: opened.number };
  });
