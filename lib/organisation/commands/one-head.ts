// SPDX-License-Identifier: AGPL-3.0-or-later
import { databaseCode } from "#db/transaction.ts";
import { Conflict } from "#lib/kernel/errors.ts";

const exclusionViolation = "23P01";

/** What is written of an appointment. Throws `Conflict` where somebody else leads the unit on one of its days. */
export async function refusingSecondHead<Written>(written: PromiseLike<Written>): Promise<Written> {
  try {
    return await written;
  } catch (error) {
    if (databaseCode(error) !== exclusionViolation) throw error;
    throw new Conflict("organisation.refusals.alreadyLed");
  }
}
