// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { setFollow } from "#lib/follows/commands/set-follow.ts";
import { followersOf } from "#lib/follows/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { coAuthorIds } from "../co-authors.ts";
import { findExamination } from "../examination-queries.ts";
import { publicView } from "../examination-view.ts";
import { mergeProposal } from "./merge-proposal.ts";
import { splitProposal } from "./split-proposal.ts";
import { supportProposal } from "./support-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let officer: Staff;
let authors: [Citizen, Citizen];

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  authors = await Promise.all([aCitizen(), aCitizen()]);
});

const filed = () => Promise.all(authors.map((author) => aFiledProposal(author)));
const reason = "Chiedono la stessa panchina nello stesso posto.";
const statusOf = async (id: string) => (await db.select().from(proposals).where(eq(proposals.id, id)))[0]?.status;
const supportsOf = (id: string) => db.select().from(supports).where(eq(supports.proposalId, id));
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };
const notExaminer = { kind: "refused", text: { key: "proposals.refusals.notExaminer" } };

async function two() {
  const [source, target] = await filed();
  if (!source || !target) throw new Error("two were filed");
  return { source, target };
}

/** Somebody who was invited to sign, and does. */
async function signs({ personId }: Citizen, proposalId: string) {
  const moment = new Date("2026-03-01T10:00:00Z");
  const invited = { invitedAt: moment, expiresAt: moment, acceptedAt: moment };
  await db.insert(coAuthors).values({ proposalId, personId, tokenHash: randomUUID(), ...invited });
}

describe("merging", () => {
  it("carries every voice once and tells where it came from, on both sides", async () => {
    const { source, target } = await two();
    const [both, one, other] = await Promise.all([aCitizen(), aCitizen(), aCitizen()]);
    for (const person of [both, one]) await supportProposal(person, source);
    for (const person of [both, other]) await supportProposal(person, target);
    // The author of the other supported this one: that is no voice for their own.
    await supportProposal(authors[1], source);

    const [signer, follower] = await Promise.all([aCitizen(), aCitizen()]);
    await signs(signer, target.proposalId);
    await supportProposal(signer, source);
    await setFollow(follower.personId, { kind: "proposal", id: source.proposalId }, true);
    await setFollow(one.personId, { kind: "proposal", id: source.proposalId }, true);
    await setFollow(one.personId, { kind: "proposal", id: target.proposalId }, false);

    await mergeProposal(officer, { proposalId: source.proposalId, into: target.number, reason });
    expect(await followersOf(db, [{ kind: "proposal", id: target.proposalId }])).toEqual([follower.personId]);
    const kept = await supportsOf(target.proposalId);
    expect(new Set(kept.map(({ personId }) => personId))).toEqual(
      new Set([both.personId, one.personId, other.personId]),
    );
    expect(kept.find(({ personId }) => personId === one.personId)?.viaId).toBe(source.proposalId);
    expect(kept.find(({ personId }) => personId === both.personId)?.viaId).toBeNull();
    expect(await supportsOf(source.proposalId)).toHaveLength(4);

    expect(await statusOf(source.proposalId)).toBe("merged");
    const [file] = await db.select().from(cases).where(eq(cases.subjectId, source.proposalId));
    expect(file?.closedOn).not.toBeNull();
    expect((await findExamination(source.proposalId)).trace.mergedInto).toMatchObject({ number: target.number });
    expect((await findExamination(target.proposalId)).trace.mergedHere).toMatchObject([
      { number: source.number, mergeReason: reason },
    ]);
    expect((await eventsAbout(target.proposalId)).at(-1)).toMatchObject({
      type: "proposal.joined",
      isPublic: true,
      payload: { from: source.number, supports: 1 },
    });
    expect((await eventTypesOf(source.proposalId)).at(-1)).toBe("proposal.merged");
  });

  it("keeps the first origin of a voice that comes through two merges", async () => {
    const { source, target } = await two();
    const last = await aFiledProposal(await aCitizen());
    const person = await aCitizen();
    await supportProposal(person, source);
    await mergeProposal(officer, { proposalId: source.proposalId, into: target.number, reason });
    await mergeProposal(officer, { proposalId: target.proposalId, into: last.number, reason });
    expect(await supportsOf(last.proposalId)).toMatchObject([{ personId: person.personId, viaId: source.proposalId }]);
  });

  it("is refused into itself, into nothing, of and into merged ones, and to who does not examine", async () => {
    const { source, target } = await two();
    const into = (number: string) => mergeProposal(officer, { proposalId: source.proposalId, into: number, reason });
    await expect(into(source.number)).rejects.toMatchObject({
      fields: { into: { key: "examination.fields.intoItself" } },
    });
    await expect(into("2199-000001")).rejects.toMatchObject({
      fields: { into: { key: "examination.fields.noSuchNumber" } },
    });
    await expect(
      mergeProposal(authors[0], { proposalId: source.proposalId, into: target.number, reason }),
    ).rejects.toMatchObject(notExaminer);

    await into(target.number);
    await expect(into(target.number)).rejects.toMatchObject(wrongState);
    const back = { proposalId: target.proposalId, into: source.number, reason };
    await expect(mergeProposal(officer, back)).rejects.toMatchObject({
      fields: { into: { key: "examination.fields.cannotReceive" } },
    });
    await expect(supportProposal(await aCitizen(), source)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is refused for what was signed, on either side", async () => {
    const { source, target } = await two();
    await db.update(proposals).set({ kind: "petition" }).where(eq(proposals.id, target.proposalId));
    const signedText = { kind: "refused", text: { key: "examination.refusals.signedText" } };
    for (const [from, into] of [
      [source, target],
      [target, source],
    ] as const) {
      await expect(
        mergeProposal(officer, { proposalId: from.proposalId, into: into.number, reason }),
      ).rejects.toMatchObject(signedText);
    }
    expect(await supportsOf(target.proposalId)).toEqual([]);
  });

  it.each(["hidden", "held"] as const)("tells no title that is %s, on either side", async (publication) => {
    const { source, target } = await two();
    await mergeProposal(officer, { proposalId: source.proposalId, into: target.number, reason });
    const ofSource = eq(proposals.id, source.proposalId);
    await db.update(proposals).set({ publication, title: "Il vicino Rossi è un ladro" }).where(ofSource);
    const examination = await findExamination(target.proposalId);
    expect(publicView(examination).trace.mergedHere).toMatchObject([{ title: source.number, number: source.number }]);
    expect(examination.trace.mergedHere).toMatchObject([{ title: "Il vicino Rossi è un ladro" }]);
  });

  it("makes no circle of two officers who merge them into each other at once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { source, target } = await two();
      const results = await atOnce(2, (turn) => {
        const [from, into] = turn === 0 ? [source, target] : [target, source];
        return mergeProposal(officer, { proposalId: from.proposalId, into: into.number, reason });
      });
      expect(succeeded(results)).toHaveLength(1);
      const statuses = [await statusOf(source.proposalId), await statusOf(target.proposalId)];
      expect(statuses.toSorted()).toEqual(["merged", "submitted"]);
    }
  });

  it("loses no support that is given while it happens", async () => {
    const { source, target } = await two();
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const results = await atOnce(9, (turn) => {
      const person = crowd[turn];
      if (person) return supportProposal(person, source).then(() => person.personId);
      return mergeProposal(officer, { proposalId: source.proposalId, into: target.number, reason }).then(() => null);
    });
    const supported = succeeded(results).filter((personId) => personId !== null);
    const carried = (await supportsOf(target.proposalId)).map(({ personId }) => personId);
    expect(carried.toSorted()).toEqual(supported.toSorted());
  });
});

describe("splitting", () => {
  const part = (proposalId: string, newId: string = randomUUID()) => ({
    proposalId,
    newId,
    title: "Una fontanella accanto alla panchina",
    body: "Accanto alla panchina serve anche una fontanella: d'estate chi aspetta l'autobus non ha acqua.",
    reason: "Chiede due cose che spettano a due servizi diversi.",
  });

  it("files the part as the author's own, with a number, a term and a trace both ways", async () => {
    const { source } = await two();
    await supportProposal(await aCitizen(), source);
    const signer = await aCitizen();
    await signs(signer, source.proposalId);
    const input = part(source.proposalId);
    const { newNumber } = await splitProposal(officer, input);
    const [made] = await db.select().from(proposals).where(eq(proposals.id, input.newId));
    expect(made).toMatchObject({ status: "submitted", authorId: authors[0].personId, splitFromId: source.proposalId });
    const [file] = await db.select().from(cases).where(eq(cases.subjectId, input.newId));
    expect(file).toMatchObject({ number: newNumber, closedOn: null });
    expect(file?.dueOn).not.toBeNull();
    expect(await supportsOf(input.newId)).toEqual([]);
    expect(await coAuthorIds(db, input.newId)).toEqual([signer.personId]);
    expect(await supportsOf(source.proposalId)).toHaveLength(1);
    expect((await findExamination(source.proposalId)).trace.parts).toMatchObject([{ number: newNumber }]);
    expect((await findExamination(input.newId)).trace.splitFrom).toMatchObject({ number: source.number });
    expect((await eventTypesOf(source.proposalId)).at(-1)).toBe("proposal.split");
    expect((await eventTypesOf(input.newId)).at(-1)).toBe("proposal.split-off");
  });

  it("sent twice, also at once, makes one part", async () => {
    const { source } = await two();
    const input = part(source.proposalId);
    const results = await atOnce(3, () => splitProposal(officer, input));
    expect(new Set(succeeded(results).map(({ newNumber }) => newNumber)).size).toBe(1);
    expect(await db.$count(proposals, eq(proposals.splitFromId, source.proposalId))).toBe(1);
  });

  it("is possible where the author erased the account", async () => {
    const { source } = await two();
    await eraseAccount(authors[0]);
    await expect(splitProposal(officer, part(source.proposalId))).resolves.toBeDefined();
  });

  it("is refused to who does not examine, of what was signed and of what is over", async () => {
    const { source, target } = await two();
    await expect(splitProposal(authors[0], part(source.proposalId))).rejects.toMatchObject(notExaminer);
    await db.update(proposals).set({ kind: "initiative" }).where(eq(proposals.id, target.proposalId));
    await expect(splitProposal(officer, part(target.proposalId))).rejects.toMatchObject({
      text: { key: "examination.refusals.signedText" },
    });
    await db.update(proposals).set({ publication: "hidden" }).where(eq(proposals.id, source.proposalId));
    await expect(splitProposal(officer, part(source.proposalId))).rejects.toMatchObject({
      text: { key: "examination.refusals.notPublished" },
    });
    await withdrawProposal(authors[0], source);
    await expect(splitProposal(officer, part(source.proposalId))).rejects.toMatchObject(wrongState);
  });
});
