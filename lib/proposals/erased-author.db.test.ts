// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aDraft, aFiledProposal, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { supportProposal } from "./commands/support-proposal.ts";
import { findByNumber } from "./queries.ts";

let ada: Citizen;

beforeAll(furnishHouse);

beforeEach(async () => {
  ada = await aCitizen();
});

/** Erases the account and lets the rooms react, twice, as they may have to. */
async function erase(citizen: Citizen): Promise<void> {
  await eraseAccount(citizen);
  const [event] = (await eventsAbout(citizen.personId)).filter(({ type }) => type === "account.erased");
  if (!event) throw new Error("the journal was not told");
  await react(event.id);
  await react(event.id);
}

test("drafts go with the account; what was filed stays, without a name", async () => {
  const { id } = await saveDraft(ada, aDraft());
  const { number } = await aFiledProposal(ada);
  const { id: another } = await saveDraft(await aCitizen(), aDraft());

  await erase(ada);
  expect(await db.$count(proposals, eq(proposals.id, id))).toBe(0);
  expect(await db.$count(proposals, eq(proposals.id, another))).toBe(1);
  expect(await findByNumber(number)).toMatchObject({ authorGivenName: null, authorFamilyName: null });
});

test("supports stay counted, and whoever comes back supports nothing twice", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  await supportProposal(ada, { proposalId });
  const [before] = await db.select().from(people).where(eq(people.id, ada.personId));
  await erase(ada);

  const [returned] = await db
    .insert(people)
    .values({ voice: before?.voice ?? "", birthDate: "1980-05-17" })
    .returning();
  const personId = returned?.id ?? "";
  await db
    .insert(residencyChecks)
    .values({ personId, result: "resident", source: "register", zoneCode: "north", checkedOn: "2026-01-02" });
  expect(await supportProposal({ ...ada, personId }, { proposalId })).toEqual({ isNew: false });
  expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(1);
});
