// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { rules } from "#db/schema/rules.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { keepTermsOfPacts } from "../../examination-chores.ts";
import { integrate } from "./integrate.ts";
import { requestIntegration } from "./request-integration.ts";

const on = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`);
const reply = { reply: "Ecco la planimetria dell’area.", file: null };

let author: Citizen;
let officer: Staff;
let pactId: string;
let caseId: string;

beforeAll(async () => {
  await furnishHouse();
  author = await aCitizen();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  ({ pactId, caseId } = await aPact(author, { managerId: officer.personId }, on("2026-03-02")));
  // Thirty days later it is Saturday before Easter: 4 April 2026.
  await requestIntegration(officer, { pactId, request: "Manca la planimetria dell’area." }, on("2026-03-05"));
});

it("is reminded of, noticed, and archived after the notice: a day at a time, once each", async () => {
  await keepTermsOfPacts(on("2026-03-20"));
  expect((await lastEventOf(pactId)).type).toBe("pact.integration-requested");
  await keepTermsOfPacts(on("2026-04-01"));
  await keepTermsOfPacts(on("2026-04-02"));
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-integration-reminded"]);
  await keepTermsOfPacts(on("2026-04-04"));
  expect((await lastEventOf(pactId)).type).toBe("pact.integration-reminded");
  // The notice of 6 April would end on the sixteenth.
  await keepTermsOfPacts(on("2026-04-06"));
  await keepTermsOfPacts(on("2026-04-16"));
  expect(await lastEventOf(pactId)).toMatchObject({
    type: "pact.integration-noticed",
    isPublic: false,
    payload: { until: "2026-04-16" },
  });
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-integration-noticed"]);
  expect((await pactNow(pactId)).status).toBe("awaiting-integration");
  await keepTermsOfPacts(on("2026-04-17"));
  const archived = await pactNow(pactId);
  expect(archived.status).toBe("archived");
  expect(archived.reasons).toContain("integrazione");
  expect((await db.select().from(cases).where(eq(cases.id, caseId)))[0]?.closedOn).toBe("2026-04-17");
  await keepTermsOfPacts(on("2026-04-18"));
  expect((await eventTypesOf(pactId)).filter((type) => type === "pact.archived")).toHaveLength(1);
});

it("may still come after the notice, until its day", async () => {
  await keepTermsOfPacts(on("2026-04-06"));
  await integrate(author, { pactId, ...reply }, on("2026-04-16"));
  expect((await pactNow(pactId)).status).toBe("under-review");
});

it("is not waited for any longer where the rule says so: the clock runs again", async () => {
  const rule = { key: "pacts.silence-archives", value: 0, unit: "switch", validFrom: "2026-01-01" } as const;
  const legalReference = { it: "Regolamento", en: "Regulation" };
  const [kept] = await db
    .insert(rules)
    .values({ ...rule, legalReference })
    .returning();
  await keepTermsOfPacts(on("2026-04-06"));
  expect((await pactNow(pactId)).status).toBe("under-review");
  expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.integration-expired" });
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-integration-expired"]);
  if (kept) await db.delete(rules).where(eq(rules.id, kept.id));
});

it("two workers and an applicant at once come to one end", async () => {
  await keepTermsOfPacts(on("2026-04-06"));
  await Promise.allSettled([
    keepTermsOfPacts(on("2026-04-17")),
    keepTermsOfPacts(on("2026-04-17")),
    integrate(author, { pactId, ...reply }, on("2026-04-16")),
  ]);
  const types = await eventTypesOf(pactId);
  const ends = types.filter((type) => type === "pact.archived" || type === "pact.integrated");
  expect(ends).toHaveLength(1);
});
