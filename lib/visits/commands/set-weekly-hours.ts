// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { countUp, lockHours, replaceWeeklyHours } from "#lib/hours/commands/write-hours.ts";
import { hoursChanged } from "#lib/hours/events.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { type AffectedVisit, requireSeen } from "../affected.ts";
import type { SetWeeklyHours } from "../hours-schemas.ts";
import { lockVisit } from "../lock-visit.ts";
import { callOff } from "./call-off-visit.ts";

/**
 * The hours of every week, from now on. The appointments that lie outside them are called off in the same transaction:
 * those and no others than whoever confirms has seen.
 */
export const setWeeklyHours = (actor: Staff, { version, hours, affected: seen }: SetWeeklyHours, at = now()) =>
  inTransaction(async (tx): Promise<{ calledOff: number }> => {
    await lockHours(tx, version);
    authorize(hoursPolicy.change(actor));
    const fallen = await requireSeen(tx, { weekly: hours }, seen, at);
    await replaceWeeklyHours(tx, hours);
    await callOffAll(tx, actor, fallen, translator(defaultLocale)("hours.reasons.changed"), at);
    await recordEvent(tx, actor, hoursChanged(await countUp(tx, version), fallen.length), at);
    return { calledOff: fallen.length };
  });

/** Each person is told by the event of their own visit. */
export async function callOffAll(
  tx: Transaction,
  actor: Staff,
  fallen: readonly AffectedVisit[],
  reason: string,
  at: Temporal.Instant,
): Promise<void> {
  for (const { id } of fallen) await callOff(tx, actor, await lockVisit(tx, id), reason, at);
}
