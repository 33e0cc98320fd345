// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { opinions } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { requireUnit } from "#lib/organisation/require-unit.ts";
import { employee } from "../employee.ts";
import { opinionRequested } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { AskOpinion } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Asks a unit what it says of a proposal, by a day (L. 241/1990, art. 16). The term of the answer goes on: whoever
 * examines may answer without the opinion once its day has passed. One request a unit at a time.
 */
export const askOpinion = (
  actor: Actor,
  input: AskOpinion,
  at = now(),
): Promise<{ number: string; opinionId: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.askOpinion(actor, opened));
    proposalWorkflow.next("askOpinion", proposal.status);
    const { unitCode, question } = input;
    await requireUnit(tx, unitCode, "unitCode");
    const on = today(at);
    const dueOn = input.dueOn ?? (await lastDay(tx, "proposals.opinion-term", on));
    if (dueOn < on.toString()) throw new Invalid({ dueOn: { key: "fields.notBeforeToday" } });
    const isWaiting = and(
      eq(opinions.proposalId, proposal.id),
      eq(opinions.unitCode, unitCode),
      isNull(opinions.givenAt),
    );
    if ((await tx.$count(opinions, isWaiting)) > 0) throw new Conflict("examination.refusals.askedAlready");
    const [asked] = await tx
      .insert(opinions)
      .values({
        proposalId: proposal.id,
        unitCode,
        question,
        dueOn,
        askedBy: employee(actor),
        askedAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: opinions.id });
    if (!asked) throw new Error("the request was not written");
    await recordEvent(tx, actor, opinionRequested(proposal, { opinionId: asked.id, unitCode, dueOn }), at);
    return { number: opened.number, opinionId: asked.id };
  });
