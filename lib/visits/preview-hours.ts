// SPDX-License-Identifier: AGPL-3.0-or-later
import { assertChangesHours } from "#lib/hours/queries.ts";
import { parsed } from "#lib/kernel/answering.ts";
import { now } from "#lib/kernel/clock.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { listAffected } from "./affected.ts";
import { exceptionOf } from "./commands/record-exception.ts";
import { weeklyHoursInput } from "./hours-schemas.ts";
import { recordExceptionInput } from "./schemas.ts";

/* What a change of the hours would mean, before it is made; refuses what the commands would refuse. */

export async function previewWeek(raw: unknown, at = now()) {
  const change = parsed(weeklyHoursInput, raw);
  return { change, affected: await listAffected({ weekly: change.hours }, at) };
}

export async function previewException(raw: unknown, at = now()) {
  const change = parsed(recordExceptionInput, raw);
  assertFromToday("startsOn", change.startsOn, at);
  const exception = exceptionOf(change);
  await assertChangesHours(exception);
  return { change, exception, affected: await listAffected({ added: exception }, at) };
}
