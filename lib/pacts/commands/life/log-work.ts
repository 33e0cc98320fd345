// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactWork } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { workLogged } from "../../life-events.ts";
import { attachPhoto, receivePhoto } from "../../life-photos.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { LogWork } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** What was done on a day, by how many and for how long; everyone reads it on the pact's page. */
export async function logWork(actor: Actor, input: LogWork & { photo: File | null }, at = now()): Promise<Changed> {
  const { photo, alternative, ...given } = input;
  const received = await receivePhoto(photo, alternative);
  return inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.logWork(as, life));
    pactWorkflow.next("keepLog", life.status);
    if (given.workedOn > today(at).toString()) throw new Invalid({ workedOn: { key: "pact-life.problems.future" } });
    if (life.startsOn !== null && given.workedOn < life.startsOn) {
      throw new Invalid({ workedOn: { key: "pact-life.problems.beforeStart" } });
    }
    const written = await tx
      .insert(pactWork)
      .values({ ...given, writtenBy: actingPerson(as), writtenAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: pactWork.id });
    if (written.length === 0) return changed(life);
    if (received) await attachPhoto(tx, as, { kind: "pact-work", id: input.id }, received, alternative, "public");
    const { id, minutes, people } = given;
    await recordEvent(tx, as, workLogged(life, { id, minutes, people, photos: received ? 1 : 0 }), at);
    return changed(life);
  });
}
