// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactChecks } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { pactVisited } from "../../life-events.ts";
import { attachPhoto, receivePhoto } from "../../life-photos.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { RecordPactVisit } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** What the office found when it went to look, and what is to be put right by a day; everyone reads what was found. */
export async function recordPactVisit(
  actor: Actor,
  input: RecordPactVisit & { photo: File | null },
  at = now(),
): Promise<Changed> {
  const { photo, alternative, ...given } = input;
  const received = await receivePhoto(photo, alternative);
  return inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.monitor(as, life));
    pactWorkflow.next("monitor", life.status);
    const { id, visitedOn, remedyBy } = given;
    if (visitedOn > today(at).toString()) throw new Invalid({ visitedOn: { key: "pact-life.problems.future" } });
    if (remedyBy !== null && remedyBy < today(at).toString()) {
      throw new Invalid({ remedyBy: { key: "pact-life.problems.past" } });
    }
    const written = await tx
      .insert(pactChecks)
      .values({ ...given, visitedBy: actingPerson(as), createdAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: pactChecks.id });
    if (written.length === 0) return changed(life);
    if (received) await attachPhoto(tx, as, { kind: "pact-check", id }, received, alternative, "public");
    await recordEvent(tx, as, pactVisited(life, { id, remedyBy }), at);
    return changed(life);
  });
}
