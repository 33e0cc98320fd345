// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { assuranceLevels } from "#lib/kernel/actor.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/**
 * Whether somebody is younger than the rule `pacts.volunteer-age` on the day of an activity. Whose age nobody knows is of
 * age.
 */
export async function isMinorOn(
  connection: Connection,
  personId: string,
  startsAt: Date,
  at: Temporal.Instant,
): Promise<boolean> {
  const { birthDate } = await personFacts(connection, personId, assuranceLevels[0]);
  if (birthDate === null) return false;
  const key = "pacts.volunteer-age";
  const age = (await rulesInForce(connection, [key], today(at)))[key].value;
  const day = startsAt.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDate();
  return Temporal.PlainDate.compare(birthDate.add({ years: age }), day) > 0;
}
