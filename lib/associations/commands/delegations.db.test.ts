// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { addPerson, addStaff, addZone, eventsAbout } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { actingFor } from "../acting-for.ts";
import { listDelegations, listRegister } from "../queries.ts";
import { associationReactions } from "../reactions.ts";
import type { GrantDelegation, RegisterAssociation } from "../schemas.ts";
import { grantDelegation } from "./grant-delegation.ts";
import { registerAssociation } from "./register-association.ts";
import { revokeDelegation } from "./revoke-delegation.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const nextWeek = at.add({ hours: 7 * 24 });
let officer: Staff;

const association = (name: string, change: Partial<RegisterAssociation> = {}): RegisterAssociation => ({
  kind: "association",
  name,
  purpose: "",
  zoneCode: null,
  registeredOn: "2026-01-15",
  ...change,
});

const delegation = (
  associationId: string,
  personId: string,
  change: Partial<GrantDelegation> = {},
): GrantDelegation => ({
  associationId,
  personId,
  startsOn: "2026-03-10",
  endsOn: null,
  ...change,
});

const newAssociation = async () => (await registerAssociation(officer, association(crypto.randomUUID()), at)).id;

beforeAll(async () => {
  officer = await addStaff("participation-officer");
});

describe("register an association", () => {
  test("writes it down, and everyone can know", async () => {
    const zoneCode = await addZone();
    const { id } = await registerAssociation(officer, association("Ruote Leggere", { zoneCode }), at);
    expect(await eventsAbout(id)).toMatchObject([
      { type: "association.registered", isPublic: true, payload: { name: "Ruote Leggere", kind: "association" } },
    ]);
  });

  test("is refused to others", async () => {
    for (const role of ["unit-referent", "trainer", "guarantor"] as const) {
      await expect(registerAssociation(await addStaff(role), association("Nessuna"), at)).rejects.toThrow(Refusal);
    }
  });

  test("knows its neighbourhoods and no day to come", async () => {
    await expect(registerAssociation(officer, association("A", { zoneCode: "moon" }), at)).rejects.toThrow(Invalid);
    await expect(registerAssociation(officer, association("A", { registeredOn: "2026-03-11" }), at)).rejects.toThrow(
      Invalid,
    );
  });

  test("takes a name once, also when the form is sent many times at once", async () => {
    const sent = await Promise.allSettled(
      Array.from({ length: 6 }, () => registerAssociation(officer, association("Orti del Greto"), at)),
    );
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of sent) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Invalid);
    expect(await db.$count(associations, eq(associations.name, "Orti del Greto"))).toBe(1);
  });
});

describe("grant a delegation", () => {
  const mayAct = async (personId: string, associationId: string, moment: Temporal.Instant) =>
    actingFor(db, { kind: "citizen", personId, level: 2 }, associationId, moment).then(
      () => true,
      () => false,
    );

  test("lets the person act from its first day to its last, and tells them", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const days = { startsOn: "2026-03-12", endsOn: "2026-03-16" };
    const { id } = await grantDelegation(officer, delegation(associationId, personId, days), at);
    expect(await mayAct(personId, associationId, at)).toBe(false);
    expect(await mayAct(personId, associationId, at.add({ hours: 48 }))).toBe(true);
    expect(await mayAct(personId, associationId, nextWeek)).toBe(false);

    const [event] = await db.select().from(events).where(eq(events.subjectId, id));
    if (!event) throw new Error("no event");
    expect(event).toMatchObject({ type: "delegation.granted", actorId: officer.personId, isPublic: false });
    const [tell] = associationReactions["delegation.granted"];
    for (let turn = 0; turn < 2; turn += 1) await inTransaction((tx) => tell?.(tx, event) ?? Promise.resolve());
    expect(await db.select().from(notifications).where(eq(notifications.personId, personId))).toMatchObject([
      { kind: "delegation-granted", params: { startsOn: "2026-03-12" } },
    ]);
  });

  test("is refused to others, and to the officer for themselves", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const guarantor = await addStaff("guarantor");
    await expect(grantDelegation(guarantor, delegation(associationId, personId), at)).rejects.toThrow(Refusal);
    await expect(grantDelegation(officer, delegation(associationId, officer.personId), at)).rejects.toThrow(Refusal);
  });

  test("wants an association and a person that are there, and no day in the past", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const gone = await addPerson({ erasedAt: new Date() });
    const nowhere = crypto.randomUUID();
    await expect(grantDelegation(officer, delegation(nowhere, personId), at)).rejects.toThrow(NotFound);
    await expect(grantDelegation(officer, delegation(associationId, nowhere), at)).rejects.toThrow(Invalid);
    await expect(grantDelegation(officer, delegation(associationId, gone), at)).rejects.toThrow(Invalid);
    await expect(
      grantDelegation(officer, delegation(associationId, personId, { startsOn: "2026-03-09" }), at),
    ).rejects.toThrow(Invalid);
  });

  test.each([null, "2026-12-31"])("twice at once gives one (until %s)", async (endsOn) => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const sent = await Promise.allSettled(
      Array.from({ length: 6 }, () => grantDelegation(officer, delegation(associationId, personId, { endsOn }), at)),
    );
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of sent) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Conflict);
    expect(await db.$count(delegations, eq(delegations.associationId, associationId))).toBe(1);
  });

  test("can follow one that is over", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    await grantDelegation(officer, delegation(associationId, personId, { endsOn: "2026-03-31" }), at);
    await expect(
      grantDelegation(officer, delegation(associationId, personId, { startsOn: "2026-04-01" }), at),
    ).resolves.toBeDefined();
  });
});

describe("revoke a delegation", () => {
  test("ends it at once, keeps the reason, and tells the person", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const { id } = await grantDelegation(officer, delegation(associationId, personId), at);
    await revokeDelegation(officer, { delegationId: id, reason: "Ha lasciato la presidenza." }, at);
    await expect(actingFor(db, { kind: "citizen", personId, level: 2 }, associationId, at)).rejects.toThrow(Refusal);
    expect(await listDelegations(associationId, Temporal.PlainDate.from("2026-03-10"))).toMatchObject([
      { state: "over", name: "Ada Bianchi", revokedBy: "Ada Bianchi", revocationReason: "Ha lasciato la presidenza." },
    ]);

    const event = (await db.select().from(events).where(eq(events.subjectId, id))).at(-1);
    if (!event) throw new Error("no event");
    expect(event).toMatchObject({ type: "delegation.revoked" });
    expect(JSON.stringify(event.payload)).not.toContain("presidenza");
    await inTransaction((tx) => associationReactions["delegation.revoked"][0]?.(tx, event) ?? Promise.resolve());
    expect(await db.select().from(notifications).where(eq(notifications.personId, personId))).toMatchObject([
      { kind: "delegation-revoked" },
    ]);
    await expect(revokeDelegation(officer, { delegationId: id, reason: "Ancora." }, at)).rejects.toThrow(Conflict);
  });

  test("is refused to others, and not possible for what is over or was never there", async () => {
    const [associationId, personId] = [await newAssociation(), await addPerson()];
    const { id } = await grantDelegation(officer, delegation(associationId, personId, { endsOn: "2026-03-12" }), at);
    const revoke = (actor: Staff, delegationId: string, moment = at) =>
      revokeDelegation(actor, { delegationId, reason: "Una ragione" }, moment);
    await expect(revoke(await addStaff("guarantor"), id)).rejects.toThrow(Refusal);
    await expect(revoke(officer, id, nextWeek)).rejects.toThrow(Conflict);
    await expect(revoke(officer, crypto.randomUUID())).rejects.toThrow(NotFound);
  });
});

test("the register counts who acts for each association that day", async () => {
  const { id } = await registerAssociation(officer, association("Un delegato oggi"), at);
  await grantDelegation(officer, delegation(id, await addPerson()), at);
  await grantDelegation(officer, delegation(id, await addPerson(), { startsOn: "2026-04-01" }), at);
  const { associations: listed } = await listRegister(1, Temporal.PlainDate.from("2026-03-10"));
  expect(listed.find((one) => one.id === id)?.delegates).toBe(1);
});
