// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { pactVisits } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { visitArranged } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { ArrangeVisit } from "../../examination-schemas.ts";
import { lockFiled } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Somebody goes and looks at the place; the applicants are told when and where. Sent twice, one visit is arranged. */
export const arrangeVisit = (
  actor: Actor,
  input: ArrangeVisit,
  at = now(),
): Promise<{ number: string; visitId: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.arrangeVisit(actor, opened));
    pactWorkflow.next("arrangeVisit", pact.status);
    const { startsAt, place, invited } = input;
    if (Temporal.Instant.compare(startsAt, at) <= 0) {
      throw new Invalid({ day: { key: "examination.fields.meetingInThePast" } });
    }
    const [arranged] = await tx
      .select({ id: pactVisits.id })
      .from(pactVisits)
      .where(
        and(
          eq(pactVisits.pactId, pact.id),
          eq(pactVisits.startsAt, new Date(startsAt.epochMilliseconds)),
          eq(pactVisits.place, place),
        ),
      );
    if (arranged) return { number: opened.number, visitId: arranged.id };
    const [written] = await tx
      .insert(pactVisits)
      .values({
        pactId: pact.id,
        startsAt: new Date(startsAt.epochMilliseconds),
        ...{ place, invited, arrangedBy: employee(actor) },
        createdAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: pactVisits.id });
    if (!written) throw new Error("the visit was not written");
    const visitId = written.id;
    await recordEvent(tx, actor, visitArranged(pact, { visitId, startsAt: startsAt.toString() }), at);
    return { number: opened.number, visitId };
  });
