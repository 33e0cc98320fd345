// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { topics } from "#db/schema/municipality.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aCitizen, aFiledProposal, furnishHouse } from "#db/testing/house.ts";
import type { Publication } from "#lib/proposals/vocabulary.ts";
import { topicsInCharge } from "./queries.ts";

async function file(unitCode: string, topicCode: string, publication: Publication = "published") {
  const { proposalId, number } = await aFiledProposal(await aCitizen());
  await db.update(proposals).set({ topicCode, publication }).where(eq(proposals.id, proposalId));
  await db.update(cases).set({ unitCode }).where(eq(cases.number, number));
}

beforeAll(async () => {
  await furnishHouse();
  await db.insert(topics).values({ code: "green", name: { it: "Verde", en: "Green areas" }, position: 2 });
});

test("a unit deals with the topics of the proposals that it is in charge of and everyone can read", async () => {
  await file("works", "mobility");
  await file("works", "green");
  await file("works", "green");
  await file("works", "mobility", "held");
  await file("works", "mobility", "hidden");
  await file("participation", "mobility");
  const found = (await topicsInCharge()).map(({ unitCode, topic, proposals: count }) => [unitCode, topic, count]);
  expect(found[0]).toEqual(["works", "green", 2]);
  expect(found.slice(1).toSorted()).toEqual([
    ["participation", "mobility", 1],
    ["works", "mobility", 1],
  ]);
});
