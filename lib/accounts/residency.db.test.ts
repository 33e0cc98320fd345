// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "#db/client.ts";
import { residencyChecks } from "#db/schema/accounts.ts";
import { zones } from "#db/schema/municipality.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addPerson, addStaff, addZone, eventsAbout } from "#db/testing/fixtures.ts";
import type { ResidencyFinding } from "#lib/gateways/residency.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { askRegister } from "./commands/ask-register.ts";
import { declareResidency, recordResidency } from "./commands/record-residency.ts";
import { personFacts } from "./person-facts.ts";
import { findResidency } from "./residency.ts";
import type { ResidencyResult } from "./vocabulary.ts";

const zone = await addZone("z1");
let ada: string;
let citizen: Citizen;

const register = (result: ResidencyResult, zoneCode: string | null = null) =>
  vi.fn(async (): Promise<ResidencyFinding> => ({ result, zoneCode, source: "register", on: "2026-01-31" }));

const latest = () => findResidency(db, ada);
const rows = async () => (await db.select().from(residencyChecks).where(eq(residencyChecks.personId, ada))).length;
const later = (days: number) => now().add({ hours: days * 24 });

beforeEach(async () => {
  ada = await addPerson({ fiscalCodeSealed: "sealed" });
  citizen = { kind: "citizen", personId: ada, level: 2 };
});

describe("the register", () => {
  test("is asked at the first sign-in; its answer is kept with its source and day", async () => {
    await askRegister(ada, now(), register("resident", zone));
    expect(await latest()).toMatchObject({ result: "resident", source: "register", zoneCode: zone, on: "2026-01-31" });
    expect(await personFacts(db, ada, 2)).toMatchObject({ residency: "resident", zone });
    expect(await eventsAbout(ada)).toMatchObject([
      { type: "account.residency-recorded", actorKind: "system", payload: { result: "resident", source: "register" } },
    ]);
  });

  test("is not asked again for a month, and then again, because people move", async () => {
    await askRegister(ada, now(), register("resident", zone));
    const again = register("not_resident");
    await askRegister(ada, later(29), again);
    expect(again).not.toHaveBeenCalled();
    await askRegister(ada, later(31), again);
    expect(await latest()).toMatchObject({ result: "not_resident" });
    expect(await rows()).toBe(2);
  });

  test("that does not answer is asked again the next time, and noted once", async () => {
    await askRegister(ada, now(), register("unavailable"));
    await askRegister(ada, later(1), register("unavailable"));
    expect(await rows()).toBe(1);
    await askRegister(ada, later(2), register("resident", zone));
    expect(await latest()).toMatchObject({ result: "resident" });
  });

  test("is not asked about who has no fiscal code", async () => {
    ada = await addPerson();
    const asked = register("not_resident");
    await askRegister(ada, now(), asked);
    expect(asked).not.toHaveBeenCalled();
    expect(await latest()).toBeNull();
  });

  test("takes back no declaration while it knows nothing, and does when it knows better", async () => {
    await askRegister(ada, now(), register("unavailable"));
    await declareResidency(citizen, { lives: true, zoneCode: zone }, later(1));
    await askRegister(ada, later(40), register("unknown"));
    expect(await latest()).toMatchObject({ result: "resident", source: "self-declaration" });
    await askRegister(ada, later(41), register("not_resident"));
    expect(await latest()).toMatchObject({ result: "not_resident", source: "register" });
  });

  test("leaves a declared tie alone when it says what it said before", async () => {
    await askRegister(ada, now(), register("not_resident"));
    await declareResidency(citizen, { lives: false, tie: "work", zoneCode: zone }, later(1));
    await askRegister(ada, later(40), register("not_resident"));
    expect(await latest()).toMatchObject({ tie: "work", source: "self-declaration" });
  });

  test("is not asked where the office has seen for itself", async () => {
    await recordResidency(
      await addStaff("participation-officer"),
      { personId: ada, result: "resident", zoneCode: zone, tie: null },
      now(),
    );
    const asked = register("not_resident");
    await askRegister(ada, later(400), asked);
    expect(asked).not.toHaveBeenCalled();
  });

  test("asked from two windows at once, notes its answer once", async () => {
    await atOnce(6, () => askRegister(ada, now(), register("resident", zone)));
    expect(await rows()).toBe(1);
  });
});

describe("a declaration", () => {
  test("of a tie lets take part who lives elsewhere", async () => {
    await askRegister(ada, now(), register("not_resident"));
    await declareResidency(citizen, { lives: false, tie: "study", zoneCode: null }, later(1));
    expect(await personFacts(db, ada, 2)).toMatchObject({ residency: "not_resident", tie: "study" });
  });

  test("cannot contradict the register", async () => {
    await askRegister(ada, now(), register("not_resident"));
    await expect(declareResidency(citizen, { lives: true, zoneCode: zone })).rejects.toThrow(
      expect.objectContaining({ text: expect.objectContaining({ key: "accounts.refusals.livesElsewhere" }) }),
    );
    await askRegister(ada, later(31), register("resident", zone));
    await expect(declareResidency(citizen, { lives: false, tie: "work", zoneCode: null })).rejects.toThrow(
      expect.objectContaining({ text: expect.objectContaining({ key: "accounts.refusals.knownResident" }) }),
    );
  });

  test("names a neighbourhood that exists", async () => {
    await expect(declareResidency(citizen, { lives: true, zoneCode: "nowhere" })).rejects.toThrow(
      expect.objectContaining({ kind: "invalid", fields: { zoneCode: { key: "fields.invalid" } } }),
    );
    expect(await latest()).toBeNull();
  });

  test("is for oneself: who erased their account declares nothing", async () => {
    const gone = await addPerson({ erasedAt: new Date() });
    await expect(declareResidency({ ...citizen, personId: gone }, { lives: true, zoneCode: zone })).rejects.toThrow(
      expect.objectContaining({ kind: "not-found" }),
    );
  });
});

test("only the office records a check of its own, under the name of who made it", async () => {
  const finding = { personId: ada, result: "resident", zoneCode: zone, tie: null } as const;
  for (const actor of [citizen, await addStaff("trainer"), await addStaff("guarantor")]) {
    await expect(recordResidency(actor, finding)).rejects.toThrow(expect.objectContaining({ kind: "refused" }));
  }
  const officer = await addStaff("participation-officer");
  await recordResidency(officer, finding);
  const [check] = await db.select().from(residencyChecks).where(eq(residencyChecks.personId, ada));
  expect(check).toMatchObject({ source: "manual", recordedBy: officer.personId });
});

test("a home is declared with its neighbourhood, as soon as the municipality has any", async () => {
  const home = { lives: true, zoneCode: null } as const;
  await expect(declareResidency(citizen, home)).rejects.toThrow(Invalid);
  await db.delete(residencyChecks);
  await db.delete(zones);
  await declareResidency(citizen, home);
  expect(await latest()).toMatchObject({ result: "resident", zoneCode: null });
});
