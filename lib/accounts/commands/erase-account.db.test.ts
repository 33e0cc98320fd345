// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { emailConfirmations, identities, people, residencyChecks, sessions } from "#db/schema/accounts.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { digests, mailPreferences, notifications } from "#db/schema/notifications.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addAppointment, addEvent, addPerson, addUnit, eventsAbout } from "#db/testing/fixtures.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { eraseAccount } from "./erase-account.ts";

let ada: Citizen;

beforeEach(async () => {
  const personId = await addPerson({
    givenName: "Ada",
    birthDate: "1980-01-01",
    email: "ada@posta.example",
    emailConfirmedAt: new Date(),
    fiscalCodeSealed: "sealed",
    mailLocale: "en",
  });
  ada = { kind: "citizen", personId, level: 2 };
});

const row = async () => (await db.select().from(people).where(eq(people.id, ada.personId)))[0];

test("forgets who the person is, and keeps the voice", async () => {
  const before = await row();
  await eraseAccount(ada);
  expect(await row()).toEqual({
    id: ada.personId,
    givenName: null,
    familyName: null,
    birthDate: null,
    birthPlace: null,
    email: null,
    emailConfirmedAt: null,
    phone: null,
    fiscalCodeSealed: null,
    locale: before?.locale,
    mailLocale: null,
    voice: before?.voice,
    createdAt: before?.createdAt,
    erasedAt: expect.any(Date),
  });
});

test("leaves nothing that is the person's alone", async () => {
  const { personId } = ada;
  const eventId = await addEvent();
  const future = new Date(Date.now() + 60_000);
  await db.insert(sessions).values({ personId, tokenHash: randomUUID(), door: "spid", level: 2, expiresAt: future });
  await db.insert(identities).values({ personId, issuer: "i", subject: randomUUID(), door: "spid" });
  await db.insert(emailConfirmations).values({ personId, tokenHash: randomUUID(), email: "a@b.it", expiresAt: future });
  await db
    .insert(residencyChecks)
    .values({ personId, result: "resident", source: "self-declaration", checkedOn: "2026-01-01" });
  const told = { personId, eventId, kind: "proposal-submitted", params: {}, mailState: "pending" } as const;
  await db.insert(notifications).values(told);
  await db.insert(mailPreferences).values({ personId, topic: "proposals", frequency: "none" });
  await db.insert(digests).values({ personId, day: "2026-03-02" });

  await eraseAccount(ada);
  for (const table of [
    sessions,
    identities,
    emailConfirmations,
    residencyChecks,
    notifications,
    mailPreferences,
    digests,
  ]) {
    expect(await db.$count(table, eq(table.personId, personId))).toBe(0);
  }
});

test("ends what the person could do for an association", async () => {
  const [association] = await db
    .insert(associations)
    .values({ kind: "association", name: randomUUID(), registeredOn: "2020-01-01" })
    .returning();
  const associationId = association?.id ?? "";
  await db.insert(delegations).values({ associationId, personId: ada.personId, startsOn: "2020-01-01" });
  await eraseAccount(ada);
  const [ended] = await db.select().from(delegations).where(eq(delegations.personId, ada.personId));
  expect(ended).toMatchObject({ revokedBy: ada.personId, revokedAt: expect.any(Date) });
});

test("is told to the journal without a name, so that the rooms can react", async () => {
  await eraseAccount(ada);
  expect(await eventsAbout(ada.personId)).toMatchObject([{ type: "account.erased", payload: {}, isPublic: false }]);
});

test("happens once, however often it is asked for", async () => {
  expect(succeeded(await atOnce(4, () => eraseAccount(ada)))).toHaveLength(1);
  expect(await eventsAbout(ada.personId)).toHaveLength(1);
});

describe("is refused, and changes nothing,", () => {
  test.each([
    ["while an appointment stands", "2020-01-01", undefined],
    ["while one is still to begin", "2190-01-01", undefined],
  ])("%s", async (_, startsOn, endsOn) => {
    await addAppointment(ada.personId, { role: "trainer", unitCode: await addUnit(), startsOn, endsOn });
    await expect(eraseAccount(ada)).rejects.toThrow(
      expect.objectContaining({ text: expect.objectContaining({ key: "accounts.refusals.appointed" }) }),
    );
    expect(await row()).toMatchObject({ givenName: "Ada", erasedAt: null });
  });

  test("but not when it has ended", async () => {
    const unitCode = await addUnit();
    await addAppointment(ada.personId, { role: "trainer", unitCode, startsOn: "2020-01-01", endsOn: "2020-12-31" });
    await eraseAccount(ada);
    expect((await row())?.erasedAt).toBeInstanceOf(Date);
  });
});
