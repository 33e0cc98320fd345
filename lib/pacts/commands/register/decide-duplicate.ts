// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray } from "drizzle-orm";
import { pactDuplicates } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound, WrongState } from "#lib/kernel/errors.ts";
import { type Pact, savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { keptApart, mergedAsDuplicate, receivedDuplicate } from "../../register-events.ts";
import type { DecideDuplicate } from "../../register-schemas.ts";
import { tellSearch } from "../../register-search-entry.ts";
import type { DuplicateState } from "../../register-vocabulary.ts";

/**
 * Says of two pacts of a register that they are one, and which goes on, or that they are two. The other keeps its page and
 * its story, and leads to the one that goes on. Answers the numbers of both.
 */
export const decideDuplicate = (actor: Actor, decided: DecideDuplicate, at = now()): Promise<string[]> =>
  inTransaction(async (tx) => {
    const both = await lockBoth(tx, decided);
    const { keep } = decided;
    authorize(pactPolicy.moveIn(actor));
    if (keep === "both") {
      const [one, other] = both;
      await recordEvent(tx, actor, keptApart(one, { number: numberOf(other) }), at);
      await saveDecision(tx, decided, "kept-apart", at);
    } else {
      const [goesOn, ends] = keep === both[0].id ? both : [both[1], both[0]];
      // No step of the procedure: whatever its status, a record that stands twice is one. Not one that is merged already.
      if (both.some(({ status }) => status === "merged")) throw new WrongState("merge", "merged", []);
      await savePact(tx, ends.id, { status: "merged", mergedIntoId: goesOn.id }, at);
      await recordEvent(tx, actor, mergedAsDuplicate(ends, { number: numberOf(goesOn) }), at);
      await recordEvent(tx, actor, receivedDuplicate(goesOn, { number: numberOf(ends) }), at);
      await saveDecision(tx, decided, "merged", at);
      await tellSearch(tx, ends.id);
    }
    return both.map(numberOf);
  });

const numberOf = ({ number }: Pact): string => number ?? "";

/** Both, held, as long as nobody has decided yet. */
async function lockBoth(tx: Transaction, decided: DecideDuplicate): Promise<[Pact, Pact]> {
  const [one, other] = await tx
    .select()
    .from(pacts)
    .where(inArray(pacts.id, [decided.pactId, decided.otherId]))
    .orderBy(pacts.id)
    .for("update");
  const [pair] = await tx.select().from(pactDuplicates).where(isPair(decided));
  if (!pair || !one || !other) throw new NotFound();
  if (pair.state !== "proposed") throw new WrongState("decide", pair.state, ["proposed"]);
  return [one, other];
}

const isPair = ({ pactId, otherId }: DecideDuplicate) =>
  and(eq(pactDuplicates.pactId, pactId), eq(pactDuplicates.otherId, otherId));

const saveDecision = (tx: Transaction, decided: DecideDuplicate, state: DuplicateState, at: Temporal.Instant) =>
  tx
    .update(pactDuplicates)
    .set({ state, decidedAt: new Date(at.epochMilliseconds) })
    .where(isPair(decided));
