// SPDX-License-Identifier: AGPL-3.0-or-later
import { people } from "#db/schema/accounts.ts";
import { municipality, topics } from "#db/schema/municipality.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { identityKey, sealFiscalCode, voiceHash } from "#lib/accounts/identity-key.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { appointmentMade } from "#lib/organisation/events.ts";
import { participationUnitCode } from "#lib/organisation/queries.ts";
import type { SetUp } from "../schemas.ts";
import { startingTopics } from "../starting-topics.ts";

/** The root of the organisation chart: the municipality itself. */
const rootUnitCode = "municipality";

/**
 * Opens an empty Portico: the municipality, its offices and the first administrator, who appoints everyone else. The
 * administrator signs in as an employee with the fiscal code named here.
 */
export const setUpMunicipality = (input: SetUp, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    await insertMunicipality(tx, input);
    await tx.insert(topics).values(startingTopics.map((topic, position) => ({ ...topic, position })));
    await insertUnits(tx, input);
    const personId = await insertAdministrator(tx, input.administrator, at);
    const startsOn = today(at).toString();
    const [made] = await tx
      .insert(appointments)
      .values({ personId, unitCode: rootUnitCode, role: "administrator", startsOn })
      .returning();
    if (!made) throw new Error("the appointment was not written");
    await recordEvent(tx, system, appointmentMade(made), at);
  });

/** The table has room for one row: of two that set up at once, the second is told. */
async function insertMunicipality(
  tx: Transaction,
  { name, patronDay, units: _, administrator: __, ...profile }: SetUp,
) {
  const officeName = { it: "Ufficio Partecipazione", en: "Participation office" };
  const inserted = await tx
    .insert(municipality)
    .values({ name, patronDay, profile: { ...profile, officeName } })
    .onConflictDoNothing()
    .returning({ id: municipality.id });
  if (inserted.length === 0) throw new Conflict("errors.alreadySetUp");
}

async function insertUnits(tx: Transaction, { name, units: names }: SetUp) {
  await tx.insert(units).values([
    { code: rootUnitCode, name: { it: name, en: name }, position: 0 },
    {
      code: participationUnitCode,
      parentCode: rootUnitCode,
      name: { it: "Ufficio Partecipazione", en: "Participation office" },
      position: 1,
    },
    ...names.map((unit, index) => ({
      code: `unit-${index + 1}`,
      parentCode: rootUnitCode,
      name: { it: unit, en: unit },
      position: index + 2,
    })),
  ]);
}

async function insertAdministrator(tx: Transaction, administrator: SetUp["administrator"], at: Temporal.Instant) {
  const { fiscalCode, ...facts } = administrator;
  const key = identityKey(env().PORTICO_IDENTITY_KEY);
  const [person] = await tx
    .insert(people)
    .values({
      ...facts,
      emailConfirmedAt: new Date(at.epochMilliseconds),
      fiscalCodeSealed: sealFiscalCode(key, fiscalCode),
      voice: voiceHash(key, { fiscalCode }),
    })
    .returning({ id: people.id });
  if (!person) throw new Error("the administrator was not written");
  return person.id;
}
