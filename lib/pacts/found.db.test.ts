// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import { react } from "#lib/worker/reactions.ts";
import { archive } from "./commands/examination/archive.ts";
import { takeIn } from "./commands/examination/take-in.ts";

beforeAll(() => furnishHouse());

const entryOf = async (pactId: string) =>
  (
    await db
      .select()
      .from(searchEntries)
      .where(and(eq(searchEntries.kind, "pact"), eq(searchEntries.subjectId, pactId)))
  )[0];

async function reactToAll(pactId: string): Promise<void> {
  for (const { id } of await eventsAbout(pactId)) await react(id);
}

it("lets everyone find an application from the day it was taken in, with its reasons once they are told", async () => {
  const [author, officer, referent] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
  ]);
  const { pactId, number } = await aPact(author, { status: "submitted" });
  await reactToAll(pactId);
  expect(await entryOf(pactId)).toBeUndefined();
  const naming = { unitCode: "works", managerId: referent.personId, contactId: officer.personId };
  await takeIn(officer, { pactId, ...naming, note: "Riguarda il regolamento." });
  await reactToAll(pactId);
  expect(await entryOf(pactId)).toMatchObject({
    page: "pact",
    params: { number },
    title: expect.stringContaining("aiuole"),
  });
  await archive(officer, { pactId, reasons: "Chi l’ha presentata si è trasferito e nessuno la porta avanti." });
  await reactToAll(pactId);
  expect((await entryOf(pactId))?.body).toContain("si è trasferito");
});
