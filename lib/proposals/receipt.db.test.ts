// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { files } from "#db/schema/files.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { acceptInvitation } from "./commands/accept-invitation.ts";
import { attachToDraft } from "./commands/attach-to-draft.ts";
import { inviteCoAuthor } from "./commands/invite-co-author.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { submitProposal } from "./commands/submit-proposal.ts";
import { encloseReceipt } from "./enclose-receipt.ts";
import { invitationToken } from "./invitation-token.ts";
import { receiptFile } from "./receipt.ts";
import { mayReadReceipt } from "./receipt-access.ts";

beforeAll(furnishHouse);

let author: Citizen;

beforeEach(async () => {
  author = await aCitizen();
});

const receiptsOf = (proposalId: string) =>
  db.$count(files, and(eq(files.ownerKind, "receipt"), eq(files.ownerId, proposalId)));

it("is made once in each language and kept as it was", async () => {
  const { proposalId, number } = await aFiledProposal(author);
  const receipt = await receiptFile(proposalId, "it");
  expect(receipt).toMatchObject({
    name: `ricevuta-${number}.pdf`,
    mediaType: "application/pdf",
    visibility: "private",
  });
  expect(await receiptFile(proposalId, "it")).toEqual(receipt);
  expect(await receiptFile(proposalId, "en")).toMatchObject({ name: `receipt-${number}.pdf` });
  expect(await receiptsOf(proposalId)).toBe(2);
});

it("asked for by eight at once is one", async () => {
  const { proposalId } = await aFiledProposal(author);
  const made = succeeded(await atOnce(8, () => receiptFile(proposalId, "it")));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await receiptsOf(proposalId)).toBe(1);
});

it("names the attachments by what they are to the byte", async () => {
  const draft = aDraft();
  await saveDraft(author, draft);
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const file = new File([new Uint8Array(picture)], "foto.png", { type: "image/png" });
  await attachToDraft(author, { proposalId: draft.id, file, description: "La buca" });
  await submitProposal(author, { proposalId: draft.id });
  const bare = await aFiledProposal(author);
  const [whole, without] = [await receiptFile(draft.id, "it"), await receiptFile(bare.proposalId, "it")];
  expect(whole.bytes).toBeGreaterThan(without.bytes);
});

it("is not of a draft", async () => {
  const draft = aDraft();
  await saveDraft(author, draft);
  await expect(receiptFile(draft.id, "it")).rejects.toMatchObject({ kind: "not-found" });
  expect(await mayReadReceipt(author, draft.id)).toBe(false);
});

it("is read by those who sign and by the office that answers, and by nobody else", async () => {
  const { proposalId } = await aFiledProposal(author);
  const friend = await aCitizen();
  await inviteCoAuthor(author, { proposalId, email: "ada@posta.example" });
  const [row] = await db.select().from(coAuthors).where(eq(coAuthors.proposalId, proposalId));
  if (!row) throw new Error("nobody was invited");
  await acceptInvitation(friend, { token: invitationToken(row) });
  const [officer, referent, otherReferent, trainer, stranger] = await Promise.all([
    anEmployee("participation-officer"),
    anEmployee("unit-referent"),
    anEmployee("unit-referent", "works"),
    anEmployee("trainer"),
    aCitizen(),
  ]);
  for (const reader of [author, friend, officer, referent]) expect(await mayReadReceipt(reader, proposalId)).toBe(true);
  for (const reader of [otherReferent, trainer, stranger]) expect(await mayReadReceipt(reader, proposalId)).toBe(false);
});

it("goes with the mail that says the proposal has arrived, in its language", async () => {
  const { number } = await aFiledProposal(author);
  const [enclosed] = await encloseReceipt({ kind: "proposal-submitted", params: { number }, locale: "en" });
  expect(enclosed).toMatchObject({ filename: `receipt-${number}.pdf`, contentType: "application/pdf" });
  expect(enclosed?.content.subarray(0, 5).toString()).toBe("%PDF-");
  const nothing = await encloseReceipt({ kind: "proposal-submitted", params: { number: "2999-000001" }, locale: "it" });
  expect(nothing).toEqual([]);
});

it("goes when the account is erased; the next one is made without a name", async () => {
  const { proposalId } = await aFiledProposal(author);
  const before = await receiptFile(proposalId, "it");
  await eraseAccount(author);
  const erased = (await eventsAbout(author.personId)).find(({ type }) => type === "account.erased");
  await react(erased?.id ?? 0);
  expect(await receiptsOf(proposalId)).toBe(0);
  const after = await receiptFile(proposalId, "it");
  expect(after.sha256).not.toBe(before.sha256);
});
