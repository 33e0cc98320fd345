// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { assemblyMoved } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { MoveAssembly } from "../../examination-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockAssembly, requireStanding } from "./lock-assembly.ts";

/** Another moment or another place, for a reason everyone reads; the agenda and the calendars move with it. */
export const moveAssembly = (actor: Actor, input: MoveAssembly, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, assembly } = await lockAssembly(tx, input.assemblyId);
    authorize(examinationPolicy.moveAssembly(actor, opened));
    pactWorkflow.next("callAssembly", pact.status);
    requireStanding(assembly);
    const { startsAt, endsAt, place, reason } = input;
    if (Temporal.Instant.compare(startsAt, at) <= 0) {
      throw new Invalid({ day: { key: "examination.fields.meetingInThePast" } });
    }
    const arranged = {
      startsAt: new Date(startsAt.epochMilliseconds),
      endsAt: new Date(endsAt.epochMilliseconds),
      place,
    };
    if (isSame(assembly, arranged)) throw new Invalid({ day: { key: "examination.fields.sameMeeting" } });
    await tx
      .update(pactAssemblies)
      .set({
        ...arranged,
        movedFrom: assembly.startsAt,
        moveReason: reason,
        sequence: sql`${pactAssemblies.sequence} + 1`,
        updatedAt: new Date(at.epochMilliseconds),
      })
      .where(eq(pactAssemblies.id, assembly.id));
    const times = { from: assembly.startsAt.toISOString(), startsAt: startsAt.toString() };
    await recordEvent(tx, actor, assemblyMoved(pact, { assemblyId: assembly.id, ...times, reason }), at);
    return { number: opened.number };
  });

type Arranged = { startsAt: Date; endsAt: Date; place: string };

const isSame = (one: Arranged, other: Arranged) =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime() &&
  one.place === other.place;
