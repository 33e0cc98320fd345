// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { countUp, lockHours, removeException as remove } from "#lib/hours/commands/write-hours.ts";
import { exceptionRemoved } from "#lib/hours/events.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requireSeen } from "../affected.ts";
import type { RemoveException } from "../schemas.ts";
import { callOffAll } from "./set-weekly-hours.ts";

/** Takes back a closure, or an opening; with the latter fall the appointments of its hours. */
export const removeException = (actor: Staff, { id, version, affected }: RemoveException, at = now()) =>
  inTransaction(async (tx): Promise<{ calledOff: number }> => {
    await lockHours(tx, version);
    authorize(hoursPolicy.change(actor));
    const fallen = await requireSeen(tx, { removed: id }, affected, at);
    const removed = await remove(tx, id);
    await callOffAll(tx, actor, fallen, removed.reason.it, at);
    await countUp(tx, version);
    await recordEvent(tx, actor, exceptionRemoved(removed, fallen.length), at);
    return { calledOff: fallen.length };
  });
