// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { addException, countUp, lockHours } from "#lib/hours/commands/write-hours.ts";
import { exceptionRecorded } from "#lib/hours/events.ts";
import type { OpeningException } from "#lib/hours/opening-days.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { assertChangesHours } from "#lib/hours/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { requireSeen } from "../affected.ts";
import type { RecordException } from "../schemas.ts";
import { callOffAll } from "./set-weekly-hours.ts";

/** Closes days or hours, or opens some besides; the appointments that fall are called off with the reason given. */
export const recordException = (actor: Staff, input: RecordException, at = now()): Promise<{ calledOff: number }> =>
  inTransaction(async (tx) => {
    await lockHours(tx, input.version);
    authorize(hoursPolicy.change(actor));
    assertFromToday("startsOn", input.startsOn, at);
    const exception = exceptionOf(input);
    await assertChangesHours(exception, tx);
    const fallen = await requireSeen(tx, { added: exception }, input.affected, at);
    const added = await addException(tx, actor.personId, exception);
    await callOffAll(tx, actor, fallen, exception.reason.it, at);
    await countUp(tx, input.version);
    await recordEvent(tx, actor, exceptionRecorded(added, fallen.length), at);
    return { calledOff: fallen.length };
  });

/** As the hours know it; a single day begins and ends the same. */
export const exceptionOf = ({
  kind,
  startsOn,
  endsOn,
  opens,
  closes,
  reasonIt,
  reasonEn,
}: RecordException): OpeningException => ({
  ...{ kind, startsOn, opens, closes },
  endsOn: endsOn ?? startsOn,
  reason: { it: reasonIt, en: reasonEn },
});
