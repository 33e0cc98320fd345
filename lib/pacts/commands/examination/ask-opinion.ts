// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, sql } from "drizzle-orm";
import { pactOpinions } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { requireUnit } from "#lib/organisation/require-unit.ts";
import { employee } from "../../employee.ts";
import { opinionRequested } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { AskOpinion } from "../../examination-schemas.ts";
import { lockFiled } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Asks a unit or a body outside what it says, by a day (L. 241/1990, art. 16). The term goes on: after that day one may
 * decide without it, save for the heritage office's on a protected commons. One request a body at a time.
 */
export const askOpinion = (
  actor: Actor,
  input: AskOpinion,
  at = now(),
): Promise<{ number: string; opinionId: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.askOpinion(actor, opened));
    pactWorkflow.next("askOpinion", pact.status);
    const { asked, unitCode, bodyName, question } = input;
    if (unitCode !== null) await requireUnit(tx, unitCode, "unitCode");
    const on = today(at);
    const dueOn = input.dueOn ?? (await lastDay(tx, "pacts.opinion-term", on));
    if (dueOn < on.toString()) throw new Invalid({ dueOn: { key: "fields.notBeforeToday" } });
    const isWaiting = and(
      eq(pactOpinions.pactId, pact.id),
      isNull(pactOpinions.givenAt),
      sql`coalesce(${pactOpinions.unitCode}, lower(${pactOpinions.bodyName})) = ${unitCode ?? bodyName?.toLowerCase()}`,
    );
    if ((await tx.$count(pactOpinions, isWaiting)) > 0) throw new Conflict("examination.refusals.askedAlready");
    const [written] = await tx
      .insert(pactOpinions)
      .values({
        pactId: pact.id,
        ...{ asked, unitCode, bodyName, question, dueOn },
        askedBy: employee(actor),
        askedAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: pactOpinions.id });
    if (!written) throw new Error("the request was not written");
    await recordEvent(tx, actor, opinionRequested(pact, { opinionId: written.id, unitCode, dueOn }), at);
    return { number: opened.number, opinionId: written.id };
  });
