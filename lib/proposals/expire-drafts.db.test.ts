// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { aClub, delegateFor } from "#db/testing/delegations.ts";
import { aCitizen, aDraft, aFiledProposal, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { inviteCoAuthor } from "./commands/invite-co-author.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { expireDrafts } from "./expire-drafts.ts";
import { forgetInvitations } from "./forget-invitations.ts";

beforeAll(furnishHouse);

const begun = Temporal.Instant.from("2026-01-10T09:00:00Z");
const after = (days: number) => begun.add({ hours: 24 * days });

let author: Citizen;
let id: string;

beforeEach(async () => {
  await db.delete(proposals).where(eq(proposals.status, "draft"));
  author = await aCitizen();
  const draft = aDraft();
  ({ id } = draft);
  await saveDraft(author, draft, begun);
});

const isThere = async () => (await db.$count(proposals, eq(proposals.id, id))) === 1;
const warnings = () => db.select().from(notifications).where(eq(notifications.personId, author.personId));

it("a draft nobody resumes is spoken of once, and removed a month later", async () => {
  expect(await expireDrafts(after(334))).toEqual({ warned: 0, removed: 0 });
  expect(await expireDrafts(after(335))).toEqual({ warned: 1, removed: 0 });
  expect(await expireDrafts(after(336))).toEqual({ warned: 0, removed: 0 });
  expect(await warnings()).toMatchObject([{ kind: "draft-expiring", params: { dueOn: "2027-01-10" } }]);
  expect(await expireDrafts(after(364))).toEqual({ warned: 0, removed: 0 });
  expect(await expireDrafts(after(365))).toEqual({ warned: 0, removed: 1 });
  expect(await isThere()).toBe(false);
  expect((await eventTypesOf(id)).at(-1)).toBe("proposal.discarded");
});

it("who began it is told also when they act for its association no longer", async () => {
  const [associationId, delegate] = [await aClub(), await aCitizen()];
  await delegateFor(associationId, delegate);
  await db.update(proposals).set({ associationId }).where(eq(proposals.id, id));
  await expireDrafts(after(335));
  const told = await db.select().from(notifications).where(eq(notifications.kind, "draft-expiring"));
  const ofThis = told.filter(({ params }) => "proposalId" in params && params.proposalId === id);
  expect(ofThis.map(({ personId }) => personId).sort()).toEqual([author.personId, delegate.personId].sort());
});

it("who comes back in time keeps it, whether or not a word changes", async () => {
  await expireDrafts(after(335));
  await saveDraft(author, { id, version: 1, title: aDraft().title }, after(350));
  expect(await expireDrafts(after(400))).toEqual({ warned: 0, removed: 0 });
  expect(await isThere()).toBe(true);
});

it("what was filed is nobody's draft any more", async () => {
  await db.delete(proposals).where(eq(proposals.id, id));
  await aFiledProposal(author, begun);
  expect(await expireDrafts(after(2_000))).toEqual({ warned: 0, removed: 0 });
});

it("several workers tell of it once and remove it once", async () => {
  await atOnce(4, () => expireDrafts(after(335)));
  expect(await warnings()).toHaveLength(1);
  await atOnce(4, () => expireDrafts(after(365)));
  expect((await eventTypesOf(id)).filter((type) => type === "proposal.discarded")).toHaveLength(1);
});

it("an invitation goes with its draft, and its address when nobody answered in time", async () => {
  await inviteCoAuthor(author, { proposalId: id, email: "ada@posta.example" }, begun);
  const rows = () => db.select().from(coAuthors).where(eq(coAuthors.proposalId, id));
  await forgetInvitations(after(13));
  expect(await rows()).toMatchObject([{ email: "ada@posta.example", ending: null }]);
  await forgetInvitations(after(14));
  expect(await rows()).toMatchObject([{ email: null, ending: "expired" }]);
  await expireDrafts(after(335));
  await expireDrafts(after(365));
  expect(await rows()).toEqual([]);
});
