// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactAsks } from "#db/schema/pact-life.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { unsignedTextOf } from "../../at-the-table.ts";
import { assertExtendable } from "../../extending.ts";
import { stepAsked } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { Ask } from "../../life-schemas.ts";
import type { AskKind, Side } from "../../life-vocabulary.ts";
import { type Changed, changed, dateOf, type LivePact, lockLife } from "../../lock-life.ts";
import { assertNotRenewed } from "../../renewing.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The step of the workflow that each answers to. */
export const stepOf = {
  extension: "extend",
  renewal: "renew",
  change: "change",
  "early-end": "endEarly",
} as const satisfies Record<AskKind, string>;

/** What only the citizens ask for: they carry it. */
const ofCitizens: readonly AskKind[] = ["extension", "renewal"];

/**
 * One side asks for a longer term, a further pact, another text or an early end; the other decides, the municipality within
 * the term of the rule. One at a time.
 */
export const askFor = (actor: Actor, input: Ask, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const { id, kind } = input;
    const side: Side = ofCitizens.includes(kind) ? "citizens" : sideThatActs(as, life);
    authorize(lifePolicy.askFor(as, life, side));
    pactWorkflow.next(stepOf[kind], life.status);
    await assertSensible(tx, life, input, at);
    const asked = await tx
      .insert(pactAsks)
      .values({
        id,
        pactId: life.id,
        kind,
        side,
        reason: input.reason,
        months: kind === "extension" || kind === "renewal" ? input.months : null,
        endOn: kind === "early-end" ? input.endOn : null,
        askedBy: actingPerson(as),
        askedAt: dateOf(at),
        dueOn: side === "citizens" ? await lastDay(tx, "pacts.request-term", today(at)) : null,
      })
      .onConflictDoNothing()
      .returning({ id: pactAsks.id });
    if (asked.length === 0) throw new Conflict("pact-life.refusals.alreadyAsked");
    await recordEvent(tx, as, stepAsked(life, { id, kind, side, reason: input.reason }), at);
    return changed(life);
  });

/** Nobody asks for what the rules could not grant. */
async function assertSensible(tx: Transaction, life: LivePact, { kind, months, endOn }: Ask, at: Temporal.Instant) {
  if (kind === "extension") await assertExtendable(tx, life, months ?? 0, at);
  if (kind === "renewal") await assertNotRenewed(tx, life.id);
  if (kind === "early-end") assertBeforeTerm(life, endOn ?? "", at);
  if (kind === "change" && (await unsignedTextOf(tx, life.id))) throw new Conflict("pact-life.refusals.changeUnderWay");
}

/** An early end lies between today and the term. */
export function assertBeforeTerm(life: LivePact, endOn: string, at: Temporal.Instant): void {
  if (endOn < today(at).toString()) throw new Invalid({ endOn: { key: "pact-life.problems.past" } });
  if (life.endsOn !== null && endOn >= life.endsOn) {
    throw new Invalid({ endOn: { key: "pact-life.problems.afterTerm" } });
  }
}
