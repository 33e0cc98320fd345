// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactEndNotices } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { translator } from "#lib/kernel/messages.ts";
import { settleEnd } from "../../ending-life.ts";
import { pactConcluded } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Conclude } from "../../life-schemas.ts";
import { type Changed, changed, type LivePact, lockLife } from "../../lock-life.ts";
import { savePact } from "../../lock-pact.ts";
import { owedBy } from "../../owed.ts";
import { unlessElsewhere } from "../../unless-elsewhere.ts";
import type { Ending } from "../../vocabulary.ts";
import { pactWorkflow } from "../../workflow.ts";

/** A pact that was moved in is over, as whoever is in charge knows. */
export const concludeOnPaper = (actor: Actor, input: Conclude, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.recordOnPaper(as, life));
    if (input.endedOn > today(at).toString()) throw new Invalid({ endedOn: { key: "pact-life.problems.future" } });
    await conclude(tx, as, life, { ending: "term", endedOn: input.endedOn, reason: input.reason }, at);
    return changed(life);
  });

/** Every night: pacts whose last day has passed are over, by their term or by what was announced. Answers how many. */
export async function concludePacts(at = now()): Promise<number> {
  const on = today(at).toString();
  const over = await db
    .selectDistinct({ id: pacts.id })
    .from(pacts)
    .leftJoin(pactEndNotices, and(eq(pactEndNotices.pactId, pacts.id), isDue))
    .where(
      and(
        inArray(pacts.status, ["signed", "active", "extended", "suspended"]),
        or(lt(pacts.endsOn, on), lt(pactEndNotices.untilDay, on)),
      ),
    );
  let concluded = 0;
  for (const { id } of over) if (await unlessElsewhere(() => concludeByDay(id, at))) concluded += 1;
  return concluded;
}

const isDue = and(
  eq(pactEndNotices.kind, "early-end"),
  isNull(pactEndNotices.takenBackAt),
  isNull(pactEndNotices.doneAt),
);

const concludeByDay = (pactId: string, at: Temporal.Instant): Promise<void> =>
  inTransaction(async (tx) => {
    const { life } = await lockLife(tx, system, pactId, at);
    const on = today(at).toString();
    const [notice] = await tx
      .select()
      .from(pactEndNotices)
      .where(and(eq(pactEndNotices.pactId, pactId), isDue, lt(pactEndNotices.untilDay, on)));
    if (notice) {
      const ending = notice.isAgreed ? "early-by-agreement" : "early-by-citizens";
      await conclude(tx, system, life, { ending, endedOn: notice.untilDay, reason: notice.reason }, at);
    } else if (life.endsOn !== null && life.endsOn < on) {
      const reason = translator("it")("pact-life.endedByTerm");
      await conclude(tx, system, life, { ending: "term", endedOn: life.endsOn, reason }, at);
    }
  });

type End = { ending: Ending; endedOn: string; reason: string };

async function conclude(tx: Transaction, actor: Actor, life: LivePact, end: End, at: Temporal.Instant) {
  const { ending, endedOn, reason } = end;
  const status = pactWorkflow.next(ending === "term" ? "conclude" : "endEarly", life.status);
  await savePact(tx, life.id, { status, ending, endedOn, endingReason: reason }, at);
  await settleEnd(tx, actor, life, at);
  const final = (await owedBy(tx, { ...life, endedOn }, today(at))).find(({ kind }) => kind === "final");
  await recordEvent(tx, actor, pactConcluded(life, { ending, reason, reportDueOn: final?.dueOn ?? null }), at);
}
