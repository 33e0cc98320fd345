// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { assemblyCalled } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { CallAssembly } from "../../examination-schemas.ts";
import { lockFiled, type Pact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Calls a public assembly; on a published application only within the days of the rule after its publication. Sent twice,
 * one assembly is called.
 */
export const callAssembly = (
  actor: Actor,
  input: CallAssembly,
  at = now(),
): Promise<{ number: string; assemblyId: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.callAssembly(actor, opened));
    pactWorkflow.next("callAssembly", pact.status);
    await refuseLateCall(tx, pact, at);
    const { startsAt, endsAt, place, about } = input;
    if (Temporal.Instant.compare(startsAt, at) <= 0) {
      throw new Invalid({ day: { key: "examination.fields.meetingInThePast" } });
    }
    const [called] = await tx
      .select({ id: pactAssemblies.id })
      .from(pactAssemblies)
      .where(
        and(
          eq(pactAssemblies.pactId, pact.id),
          eq(pactAssemblies.startsAt, new Date(startsAt.epochMilliseconds)),
          eq(pactAssemblies.place, place),
          isNull(pactAssemblies.calledOffAt),
        ),
      );
    if (called) return { number: opened.number, assemblyId: called.id };
    const [written] = await tx
      .insert(pactAssemblies)
      .values({
        pactId: pact.id,
        startsAt: new Date(startsAt.epochMilliseconds),
        endsAt: new Date(endsAt.epochMilliseconds),
        ...{ place, about, calledBy: employee(actor) },
        createdAt: new Date(at.epochMilliseconds),
        updatedAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: pactAssemblies.id });
    if (!written) throw new Error("the assembly was not written");
    const assemblyId = written.id;
    await recordEvent(tx, actor, assemblyCalled(pact, { assemblyId, startsAt: startsAt.toString() }), at);
    return { number: opened.number, assemblyId };
  });

async function refuseLateCall(tx: Transaction, { status, observationsFrom }: Pact, at: Temporal.Instant) {
  if (status !== "open-to-observations" || observationsFrom === null) return;
  const until = await lastDay(tx, "pacts.assembly-term", Temporal.PlainDate.from(observationsFrom));
  if (until < today(at).toString()) throw new Refusal("pact-examination.refusals.assemblyLate");
}
