// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visits } from "#db/schema/visits.ts";
import { databaseCode, inTransaction } from "#db/transaction.ts";
import { holdPerson } from "#lib/accounts/hold-person.ts";
import { holdHours } from "#lib/hours/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { visitMoved } from "../events.ts";
import { lockKind, lockVisit } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";
import { findVisit } from "../queries.ts";
import type { MoveVisit } from "../schemas.ts";
import { takeSeat } from "../take-seat.ts";
import { visitWorkflow } from "../workflow.ts";

/** Takes an appointment to another time, under the same number. To the time it has already, nothing happens. */
export const moveVisit = (actor: Actor, { id, startsAt }: MoveVisit, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const asked = await findVisit(id);
    await holdHours(tx);
    if (asked?.personId) await holdPerson(tx, asked.personId);
    const kind = asked ? await lockKind(tx, asked.kindId) : null;
    const visit = await lockVisit(tx, id);
    authorize(visitPolicy.change(actor, visit, at));
    visitWorkflow.next("move", visit.status);
    if (!kind || visit.startsAt.getTime() === startsAt.epochMilliseconds) return;
    const isByOffice = hasRole(actor, "participation-officer");
    const wanted = isByOffice ? { ...kind, noticeHours: 0 } : kind;
    const seat = await takeSeat(tx, { kind: wanted, startsAt, personId: visit.personId, at, except: id });
    try {
      await tx
        .update(visits)
        .set({ ...seat, moves: visit.moves + 1, remindedAt: null })
        .where(eq(visits.id, id));
    } catch (error) {
      if (databaseCode(error) === "23505") throw new Conflict("visits.refusals.sameTime");
      throw error;
    }
    await recordEvent(tx, actor, visitMoved({ ...visit, ...seat }), at);
  });
