// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { assemblyCalledOff } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { CallOffAssembly } from "../../examination-schemas.ts";
import { lockAssembly, requireStanding } from "./lock-assembly.ts";

/** It is not held, and everyone reads why; also once the application has ended, so that nobody comes for nothing. */
export const callOffAssembly = (actor: Actor, input: CallOffAssembly, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, assembly } = await lockAssembly(tx, input.assemblyId);
    authorize(examinationPolicy.callOffAssembly(actor, opened));
    requireStanding(assembly);
    const reason = input.callingOffReason;
    const calledOffAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactAssemblies)
      .set({
        ...{ calledOffAt, callingOffReason: reason, updatedAt: calledOffAt },
        sequence: sql`${pactAssemblies.sequence} + 1`,
      })
      .where(eq(pactAssemblies.id, assembly.id));
    const payload = { assemblyId: assembly.id, startsAt: assembly.startsAt.toISOString(), reason };
    await recordEvent(tx, actor, assemblyCalledOff(pact, payload), at);
    return { number: opened.number };
  });
