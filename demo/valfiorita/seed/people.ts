// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { people, residencyChecks, residencyRegister } from "#db/schema/accounts.ts";
import { appointments } from "#db/schema/organisation.ts";
import type { Transaction } from "#db/transaction.ts";
import { fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { type IdentityKey, sealFiscalCode, voiceHash } from "#lib/accounts/identity-key.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Staff, system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { appointmentMade } from "#lib/organisation/events.ts";
import { accountsAt } from "../../identity-provider/accounts.ts";
import { employees } from "../employees.ts";
import { people as inhabitants } from "../people.ts";
import { personas } from "../personas.ts";
import { zones } from "../zones.ts";
import { momentAtHome } from "./moments.ts";

/** A person in the database, and the zone in which they live. */
export type Account = { id: string; voice: string; zone: string | null; bornIn: number };

/** By the name they have in the demonstration. */
export type Accounts = ReadonlyMap<string, Account>;

export function accountOf(accounts: Accounts, name: string): Account {
  const account = accounts.get(name);
  if (!account) throw new Error(`Nobody called ${name} was written`);
  return account;
}

export const zoneCodeOf = (slug: string | null): string | null =>
  zones.find((zone) => zone.slug === slug)?.code ?? null;

/** One of the personas is not here: he signs in for the first time when somebody tries him. */
const newcomer = "ivo-santarelli";

type Known = {
  name: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  email: string | null;
  fiscalCode: string | null;
  zone: string | null;
};

const known: readonly Known[] = [
  ...personas
    .filter(({ kind, id }) => kind === "citizen" && id !== newcomer)
    .map(({ id, residency, ...persona }) => ({
      ...persona,
      name: id,
      zone: residency.status === "resident" ? residency.zone : null,
    })),
  ...employees.map(({ id, ...employee }) => ({ ...employee, name: id, zone: null })),
  ...inhabitants.map(({ id, ...inhabitant }) => ({ ...inhabitant, name: id })),
];

/** Who has no fiscal code is known by what the identity provider calls them. */
const subjectOf = (name: string) => accountsAt("cie").find(({ persona }) => persona.id === name)?.subject ?? name;

type Keys = { key: IdentityKey; issuer: string; now: Temporal.Instant };

/** Writes the people of Valfiorita and the list of its residents. */
export async function seedPeople(tx: Transaction, { key, issuer, now }: Keys): Promise<Accounts> {
  const rows = known.map(({ name, zone, fiscalCode: written, givenName, familyName, birthDate, email }, index) => {
    const code = written === null ? null : fiscalCode.parse(written);
    const createdAt = new Date(momentAtHome(now, 420 + (index % 60), (index * 0.381) % 1).epochMilliseconds);
    return {
      name,
      zone,
      givenName,
      familyName,
      birthDate,
      email,
      id: randomUUIDv7(),
      fiscalCodeSealed: code === null ? null : sealFiscalCode(key, code),
      voice: voiceHash(key, code === null ? { issuer, subject: subjectOf(name) } : { fiscalCode: code }),
      createdAt,
      emailConfirmedAt: email === null ? null : createdAt,
    };
  });
  await tx.insert(people).values(rows);

  const loadedOn = today(now).subtract({ days: 9 }).toString();
  const residents = rows.flatMap(({ voice, zone }) =>
    zone === null ? [] : { voice, zoneCode: zoneCodeOf(zone), loadedOn },
  );
  const unseen = personas.find(({ id }) => id === newcomer);
  if (unseen?.fiscalCode && unseen.residency.status === "resident") {
    const voice = voiceHash(key, { fiscalCode: fiscalCode.parse(unseen.fiscalCode) });
    residents.push({ voice, zoneCode: zoneCodeOf(unseen.residency.zone), loadedOn });
  }
  await tx.insert(residencyRegister).values(residents);

  const bornIn = (birthDate: string) => Temporal.PlainDate.from(birthDate).year;
  return new Map(
    rows.map(({ name, id, voice, zone, birthDate }) => [name, { id, voice, zone, bornIn: bornIn(birthDate) }]),
  );
}

/** What was found out about where they live: by the register, by their own word, or by an officer who checked. */
export async function seedResidency(tx: Transaction, accounts: Accounts, now: Temporal.Instant): Promise<void> {
  const createdAt = new Date(now.subtract({ hours: 24 * 400 }).epochMilliseconds);
  const checkedOn = today(now).subtract({ days: 400 }).toString();
  const seen = { createdAt, checkedOn };
  const residents = [...accounts.values()].flatMap(({ id, zone }) =>
    zone === null
      ? []
      : { ...seen, personId: id, result: "resident" as const, source: "register" as const, zoneCode: zoneCodeOf(zone) },
  );
  await tx.insert(residencyChecks).values([
    ...residents,
    {
      ...seen,
      personId: accountOf(accounts, "amina-dembele").id,
      result: "not_resident",
      source: "self-declaration",
      tie: "work",
    },
    {
      ...seen,
      personId: accountOf(accounts, "annika-lindqvist").id,
      result: "resident",
      source: "manual",
      zoneCode: zoneCodeOf("le-vigne"),
      recordedBy: accountOf(accounts, "silvia-guerrini").id,
    },
  ]);
}

/** The first appointment, which makes the administrator, is nobody's act: it comes with the installation. */
export async function seedAppointments(tx: Transaction, accounts: Accounts, now: Temporal.Instant): Promise<void> {
  const startsOn = today(now).subtract({ days: 1_200 }).toString();
  const administrator = accountOf(accounts, "francesca-orlandi").id;
  const at = momentAtHome(now, 1_200, 0.2);
  const made = await tx
    .insert(appointments)
    .values(
      employees
        .map(({ id, unit, roles }) => ({ personId: accountOf(accounts, id).id, unitCode: unit, roles }))
        .flatMap(({ roles, ...whom }) => roles.map((role) => ({ ...whom, role, startsOn, recordedBy: administrator }))),
    )
    .returning();
  for (const appointment of made) {
    const isFirst = appointment.personId === administrator;
    await recordEvent(tx, isFirst ? system : administratorAtWork(accounts), appointmentMade(appointment), at);
  }
}

export const administratorAtWork = (accounts: Accounts): Staff => ({
  kind: "staff",
  personId: accountOf(accounts, "francesca-orlandi").id,
  level: 2,
  appointments: [{ unitCode: "information-systems", role: "administrator" }],
});

export const officerAtWork = (accounts: Accounts): Staff => ({
  kind: "staff",
  personId: accountOf(accounts, "silvia-guerrini").id,
  level: 2,
  appointments: [{ unitCode: "participation", role: "participation-officer" }],
});
