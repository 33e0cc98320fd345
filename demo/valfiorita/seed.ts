// SPDX-License-Identifier: AGPL-3.0-or-later
import { municipality } from "#db/schema/municipality.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { identityKey } from "#lib/accounts/identity-key.ts";
import { now as present } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { numbersFrom } from "../numbers.ts";
import { seedAssociations, seedMunicipality, seedRules } from "./seed/municipality.ts";
import { seedAppointments, seedPeople, seedResidency } from "./seed/people.ts";
import { seedProposals } from "./seed/proposals.ts";
import type { Scene } from "./seed/scene.ts";

/**
 * Fills an empty database with the Comune di Valfiorita: all of it, or nothing. Where a municipality is set up already
 * it does nothing, and says so with `false`.
 */
export const seed = (now = present()): Promise<boolean> =>
  inTransaction(async (tx) => {
    if ((await tx.$count(municipality)) > 0) return false;
    await seedProposals(tx, await setTheScene(tx, now));
    return true;
  });

/** The Comune as if it had used Portico for a year until `now`, before anything was proposed. */
export async function setTheScene(tx: Transaction, now: Temporal.Instant): Promise<Scene> {
  await seedMunicipality(tx);
  const key = identityKey(env().PORTICO_IDENTITY_KEY);
  const accounts = await seedPeople(tx, { key, issuer: env().OIDC_ISSUER, now });
  await seedAppointments(tx, accounts, now);
  await seedResidency(tx, accounts, now);
  await seedRules(tx, accounts, now);
  const associations = await seedAssociations(tx, accounts, now);
  return { now, calendar: await workingCalendar(tx), accounts, associations, chance: numbersFrom(18_400) };
}
