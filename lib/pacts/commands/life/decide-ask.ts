// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactAsks, pactEndNotices } from "#db/schema/pact-life.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { assertExtendable, moveEnd } from "../../extending.ts";
import { changeAgreed, endAgreed, pactExtended, pactRenewed, stepDenied } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { DecideAsk } from "../../life-schemas.ts";
import { otherSide } from "../../life-vocabulary.ts";
import { type Changed, changed, dateOf, findOf, type LivePact, lockLife } from "../../lock-life.ts";
import { openAmendment } from "../../open-amendment.ts";
import { renew } from "../../renewing.ts";
import { pactWorkflow } from "../../workflow.ts";
import { assertBeforeTerm, stepOf } from "./ask-for.ts";

type Standing = typeof pactAsks.$inferSelect;

/** The other side grants or denies, with reasons. What is granted happens at once, save an early end that lies ahead. */
export const decideAsk = (actor: Actor, input: DecideAsk, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const ask = await findOf(tx, pactAsks, life, input.id);
    authorize(lifePolicy.decideAsk(as, life, otherSide(ask.side)));
    if (ask.decidedAt !== null) throw new Conflict("pact-life.refusals.decided");
    const { id, kind, side } = ask;
    const isGranted = input.decision === "granted";
    const decided = { isGranted, answer: input.answer, decidedBy: actingPerson(as), decidedAt: dateOf(at) };
    await tx.update(pactAsks).set(decided).where(eq(pactAsks.id, id));
    if (isGranted) await grant(tx, as, { life, ask, reason: input.answer }, at);
    else await recordEvent(tx, as, stepDenied(life, { id, kind, side, reason: input.answer }), at);
    return changed(life);
  });

async function grant(
  tx: Transaction,
  as: Actor,
  { life, ask, reason }: { life: LivePact; ask: Standing; reason: string },
  at: Temporal.Instant,
): Promise<void> {
  const { id, kind } = ask;
  pactWorkflow.next(stepOf[kind], life.status);
  switch (kind) {
    case "extension": {
      const months = ask.months ?? 0;
      const endsOn = await assertExtendable(tx, life, months, at);
      await moveEnd(tx, life, { status: "extended", endsOn }, at);
      await tx.update(pactAsks).set({ endedBefore: life.endsOn, endsAfter: endsOn }).where(eq(pactAsks.id, id));
      await recordEvent(tx, as, pactExtended(life, { id, months, endsOn, reason }), at);
      return;
    }
    case "renewal": {
      const into = await renew(tx, as, life, ask.months ?? 0, at);
      await recordEvent(tx, as, pactRenewed(life, { id, into, reason }), at);
      return;
    }
    case "change":
      await recordEvent(tx, as, changeAgreed(life, { id, reason }), at);
      await openAmendment(tx, as, { life, askId: id }, at);
      return;
    case "early-end": {
      const endOn = ask.endOn ?? today(at).toString();
      assertBeforeTerm(life, endOn, at);
      const told = await tx
        .insert(pactEndNotices)
        .values({
          pactId: life.id,
          kind: "early-end",
          reason: ask.reason,
          isAgreed: true,
          givenBy: ask.askedBy,
          givenAt: dateOf(at),
          untilDay: endOn,
        })
        .onConflictDoNothing()
        .returning({ id: pactEndNotices.id });
      if (told.length === 0) throw new Refusal("pact-life.refusals.endAnnounced");
      await recordEvent(tx, as, endAgreed(life, { id, endOn, reason }), at);
    }
  }
}
