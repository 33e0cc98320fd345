// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { files } from "#db/schema/files.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pactAttachments, pactMembers, pactResources, pactSupportAsked } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, countJobs, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, noon } from "#db/testing/pact-life.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { findDetails, listPactFiles } from "../../application-draft.ts";
import { listMembers, memberIds } from "../../application-members.ts";
import type { AttachmentKind } from "../../application-vocabulary.ts";
import { memberToken } from "../../member-token.ts";
import { confirmMember } from "../application/confirm-member.ts";
import { leaveGroup } from "../application/leave-group.ts";
import { askFor } from "./ask-for.ts";
import { decideAsk } from "./decide-ask.ts";

let author: Citizen;
let friend: Citizen;
let parent: Citizen;
let office: Staff;
let pactId: string;

const before = new Date("2025-10-01T10:00Z");
const parentsAddress = () => `${parent.personId}@posta.example`;

beforeAll(async () => {
  await furnishHouse();
  office = await anEmployee("participation-officer");
});

beforeEach(async () => {
  [author, friend, parent] = await Promise.all([aCitizen(), aCitizen(), aCitizen()]);
  await db.update(people).set({ email: parentsAddress() }).where(eq(people.id, parent.personId));
  ({ pactId } = await anActivePact(author, { applicantKind: "informal-group", applicantName: "Vicini dei Tigli" }));
});

const joined = { invitedAt: before, expiresAt: before, confirmedAt: before };

const addMember = (member: Partial<typeof pactMembers.$inferInsert>) =>
  db.insert(pactMembers).values({ pactId, name: "Rosa Neri", ...joined, ...member });

const minor = (bornOn: string) => ({ bornOn, responsibleId: author.personId, consentById: parent.personId });

async function attach(kind: AttachmentKind, name: string) {
  const [file] = await db
    .insert(files)
    .values({
      ...{ ownerKind: kind === "identity" ? "pact-identity" : "pact", ownerId: pactId, visibility: "private", name },
      ...{
        mediaType: "application/pdf",
        bytes: 1,
        sha256: "00",
        storageKey: randomUUID(),
        uploadedBy: author.personId,
      },
    })
    .returning();
  await db.insert(pactAttachments).values({ fileId: file?.id ?? "", pactId, kind });
  return file?.id;
}

async function asked() {
  const ask = { pactId, id: randomUUID(), kind: "renewal", reason: "Vogliamo andare avanti.", months: 12 } as const;
  await askFor(author, { ...ask, endOn: null }, noon);
  return ask.id;
}

const grant = (id: string) => decideAsk(office, { pactId, id, decision: "granted", answer: "Avanti così." }, noon);

async function renewed(): Promise<string> {
  await grant(await asked());
  const [next] = await db.select().from(pacts).where(eq(pacts.renewsId, pactId));
  if (!next) throw new Error("nothing was renewed");
  return next.id;
}

const groupOf = (id: string) =>
  db
    .select()
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, id), isNull(pactMembers.endedAt)))
    .orderBy(asc(pactMembers.id));

it("takes along who confirmed for themselves, who is told and may leave; who left before stays out", async () => {
  await addMember({ personId: friend.personId });
  await addMember({ personId: parent.personId, name: null, endedAt: before, ending: "left" });
  const next = await renewed();
  expect(await memberIds(db, next)).toEqual([friend.personId]);
  expect(await memberIds(db, pactId)).toEqual([friend.personId]);
  const carried = (await eventsAbout(next)).find(({ type }) => type === "pact.member-carried");
  expect(carried).toMatchObject({ isPublic: false });
  await react(carried?.id ?? 0);
  await react(carried?.id ?? 0);
  const told = await db
    .select()
    .from(notifications)
    .where(eq(notifications.eventId, carried?.id ?? 0));
  expect(told).toMatchObject([{ kind: "pact-member-carried", personId: friend.personId }]);
  await leaveGroup(friend, { pactId: next }, noon);
  expect(await memberIds(db, next)).toEqual([]);
  expect(await memberIds(db, pactId)).toEqual([friend.personId]);
});

it("asks a minor's parent again, and leaves out who is of age now and who signed on paper", async () => {
  await addMember(minor("2012-03-04"));
  await addMember(minor("2008-01-01"));
  await addMember({ isOnPaper: true });
  const next = await renewed();
  const [invitation, ...others] = await groupOf(next);
  expect(others).toEqual([]);
  expect(invitation).toMatchObject({
    ...{ name: "Rosa Neri", bornOn: "2012-03-04", email: parentsAddress(), responsibleId: author.personId },
    ...{ confirmedAt: null, consentById: null },
  });
  expect(await countJobs("pact-invitation", { memberId: invitation?.id ?? "" })).toBe(1);
  // The address of an account is nobody else's to know.
  expect(await listMembers(next, noon)).toMatchObject([{ name: "Rosa Neri", email: null }]);
  const token = memberToken(invitation ?? { id: "", email: null, invitedAt: before });
  await expect(confirmMember(parent, { token, consents: false }, noon)).rejects.toMatchObject({ kind: "invalid" });
  expect(await confirmMember(parent, { token, consents: true }, noon)).toEqual({ pactId: next, isForMinor: true });
  expect(await groupOf(pactId)).toHaveLength(3);
});

it("asks the parent of twins for each of them", async () => {
  await addMember(minor("2012-03-04"));
  await addMember({ ...minor("2012-03-04"), name: "Viola Neri" });
  expect((await groupOf(await renewed())).map(({ name }) => name).toSorted()).toEqual(["Rosa Neri", "Viola Neri"]);
});

it("has the same files, save identity documents, and the resources and support of the pact", async () => {
  const map = await attach("map", "mappa.pdf");
  await attach("identity", "documento.pdf");
  await db.insert(pactResources).values({ pactId, kind: "money", description: "Fiori", quantity: 300, position: 1 });
  await db.insert(pactSupportAsked).values({ pactId, kind: "goods", description: "Due pale" });
  const next = await renewed();
  expect(await listPactFiles(next)).toMatchObject([{ id: map, kind: "map", name: "mappa.pdf" }]);
  expect(await listPactFiles(pactId)).toHaveLength(2);
  expect(await findDetails(next)).toMatchObject({
    resources: [{ kind: "money", description: "Fiori", quantity: 300 }],
    support: [{ kind: "goods", description: "Due pale" }],
    declared: [],
  });
});

it("granted four times at once takes everyone and everything along once", async () => {
  await addMember({ personId: friend.personId });
  await attach("map", "mappa.pdf");
  const id = await asked();
  expect(succeeded(await atOnce(4, () => grant(id)))).toHaveLength(1);
  const next = await db.select().from(pacts).where(eq(pacts.renewsId, pactId));
  expect(next).toHaveLength(1);
  expect(await groupOf(next[0]?.id ?? "")).toHaveLength(1);
});
