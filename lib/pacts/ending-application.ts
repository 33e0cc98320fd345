// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { pactAssemblies, pactMergers } from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { translator } from "#lib/kernel/messages.ts";
import { assemblyCalledOff, mergerLapsed } from "./examination-events.ts";
import type { Pact } from "./lock-pact.ts";

/**
 * What an application leaves behind when it ends before anything is signed: assemblies that are still to come are called off,
 * so that nobody comes for nothing, and nobody is asked any more whether it goes on together with another.
 */
export async function settleApplication(tx: Transaction, actor: Actor, pact: Pact, at: Temporal.Instant) {
  const [moment, reason] = [new Date(at.epochMilliseconds), translator("it")("pact-examination.endedMeanwhile")];
  const calledOff = await tx
    .update(pactAssemblies)
    .set({
      ...{ calledOffAt: moment, callingOffReason: reason, updatedAt: moment },
      sequence: sql`${pactAssemblies.sequence} + 1`,
    })
    .where(
      and(
        eq(pactAssemblies.pactId, pact.id),
        isNull(pactAssemblies.calledOffAt),
        isNull(pactAssemblies.minutesAt),
        gt(pactAssemblies.startsAt, moment),
      ),
    )
    .returning();
  for (const { id, startsAt } of calledOff) {
    const payload = { assemblyId: id, startsAt: startsAt.toISOString(), reason };
    await recordEvent(tx, actor, assemblyCalledOff(pact, payload), at);
  }
  await endMergers(tx, actor, pact, at);
}

/** An application is no longer where it could go on together with another: whoever was asked about it is told. */
export async function endMergers(tx: Transaction, actor: Actor, pact: Pact, at: Temporal.Instant): Promise<void> {
  const lapsed = await tx
    .update(pactMergers)
    .set({ state: "lapsed", endedAt: new Date(at.epochMilliseconds) })
    .where(and(eq(pactMergers.state, "proposed"), or(eq(pactMergers.pactId, pact.id), eq(pactMergers.intoId, pact.id))))
    .returning();
  for (const { id, pactId, intoId } of lapsed) {
    const [other] = await tx
      .select()
      .from(pacts)
      .where(eq(pacts.id, pactId === pact.id ? intoId : pactId));
    if (other) await recordEvent(tx, actor, mergerLapsed(other, { mergerId: id, with: pact.number ?? "" }), at);
  }
}
