// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { addClauses, agreeOnText, clausesNow } from "#db/testing/pact-texts.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { approveByGiunta } from "./commands/text/approve-by-giunta.ts";
import { commentOnClause } from "./commands/text/comment-on-clause.ts";
import { freezeText } from "./commands/text/freeze-text.ts";
import { reopenText } from "./commands/text/reopen-text.ts";
import { sendToGiunta } from "./commands/text/send-to-giunta.ts";
import { startText } from "./commands/text/start-text.ts";
import { suggest } from "./commands/text/suggest.ts";
import { findPublishedTexts, listForGiunta } from "./text-final.ts";
import { findTable, findText, readText } from "./text-queries.ts";

let citizen: Citizen;
let officer: Staff;
let giunta: Staff;

beforeAll(async () => {
  await furnishHouse();
  [citizen, officer, giunta] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("mayor-staff"),
  ]);
});

const publishedText = async (pactId: string) => (await findPublishedTexts(await pactNow(pactId)))?.current ?? null;

const aTable = async (kind: "ordinary" | "complex" = "ordinary") => {
  const place = { address: "Piazza Mazzini", managerId: officer.personId };
  return aPact(citizen, { status: "co-design", kind, ...place });
};

describe("who reads a text", () => {
  test("both sides from their side, the desk that watches from none, nobody else", async () => {
    const { pactId } = await aTable();
    expect(await findTable(citizen, pactId)).toMatchObject({ side: "citizens" });
    expect(await findTable(officer, pactId)).toMatchObject({ side: "office" });
    expect(await findTable(giunta, pactId)).toMatchObject({ side: null });
    expect(await findTable(await anEmployee("unit-referent", "works"), pactId)).toBeNull();
    expect(await findTable(await aCitizen(), pactId)).toBeNull();
    expect(await findTable(citizen, crypto.randomUUID())).toBeNull();
  });

  test("everyone, once it is final, and no longer when it is opened again", async () => {
    const { pactId } = await aTable();
    await agreeOnText({ pactId, citizen, officer });
    expect(await publishedText(pactId)).toBeNull();
    await freezeText(officer, { pactId });
    expect((await publishedText(pactId))?.clauses).toHaveLength(12);
    await reopenText(officer, { pactId, reasons: "Manca l’orario di apertura." });
    expect(await publishedText(pactId)).toBeNull();
  });

  test("of a complex pact only after the Giunta approved, which has it on its list until then", async () => {
    const { pactId } = await aTable("complex");
    await agreeOnText({ pactId, citizen, officer });
    await sendToGiunta(officer, { pactId });
    expect((await listForGiunta()).map(({ id }) => id)).toContain(pactId);
    expect(await publishedText(pactId)).toBeNull();
    const approvedOn = Temporal.Now.zonedDateTimeISO("Europe/Rome").toPlainDate().toString();
    await approveByGiunta(giunta, { pactId, act: "Delibera n. 41", approvedOn });
    expect((await listForGiunta()).map(({ id }) => id)).not.toContain(pactId);
    expect((await publishedText(pactId))?.clauses).toHaveLength(14);
  });
});

test("a table of 60 clauses and 40 suggestions is read in a fraction of the time its page has", async () => {
  const { pactId } = await aTable();
  await startText(officer, { pactId });
  await addClauses(citizen, pactId, 48);
  for (const { id, heading } of (await clausesNow(pactId)).slice(0, 40)) {
    const words = { heading, body: "Altre parole.", remark: "Più chiaro." };
    await suggest(citizen, { pactId, clauseId: id, version: 1, ...words });
  }
  const times: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const since = performance.now();
    await findTable(citizen, pactId);
    const text = await findText(pactId);
    const read = await readText(text?.id ?? "");
    times.push(performance.now() - since);
    expect(read.clauses).toHaveLength(60);
    expect(read.standing.suggestions).toBe(40);
  }
  expect(Math.min(...times)).toBeLessThan(100);
});

describe("what is told", () => {
  const reactToAll = async (pactId: string) => {
    const rows = await db.select({ id: events.id }).from(events).where(eq(events.subjectId, pactId)).orderBy(events.id);
    for (const { id } of rows) await react(id);
  };
  const toldTo = async (personId: string) =>
    (
      await db.select().from(notifications).where(eq(notifications.personId, personId)).orderBy(notifications.createdAt)
    ).map(({ kind, params }) => ({ kind, pactId: params.pactId }));

  test("the other side hears of what was said once a day, however much it was", async () => {
    const author = await aCitizen();
    const { pactId } = await aPact(author, { status: "co-design", kind: "ordinary", managerId: officer.personId });
    await startText(officer, { pactId });
    const [first] = await clausesNow(pactId);
    for (const comment of ["Uno di più.", "Due di più."]) {
      await commentOnClause(officer, { pactId, clauseId: first?.id ?? "", comment });
    }
    await commentOnClause(author, { pactId, clauseId: first?.id ?? "", comment: "Va bene." });
    await reactToAll(pactId);
    await reactToAll(pactId);
    expect(await toldTo(author.personId)).toEqual([
      { kind: "pact-text-started", pactId },
      { kind: "pact-text-changed", pactId },
    ]);
    expect((await toldTo(officer.personId)).filter((told) => told.pactId === pactId)).toEqual([
      { kind: "pact-text-waits", pactId },
    ]);
  });

  test("the staff of the mayor hear of what waits for the Giunta, and those who sign of what can be signed", async () => {
    const author = await aCitizen();
    const managed = { managerId: officer.personId, address: "Piazza Mazzini" };
    const { pactId } = await aPact(author, { status: "co-design", kind: "complex", ...managed });
    await agreeOnText({ pactId, citizen: author, officer });
    await sendToGiunta(officer, { pactId });
    const approvedOn = Temporal.Now.zonedDateTimeISO("Europe/Rome").toPlainDate().toString();
    await approveByGiunta(giunta, { pactId, act: "Delibera n. 41", approvedOn });
    await reactToAll(pactId);
    expect(await toldTo(giunta.personId)).toContainEqual({ kind: "pact-for-giunta", pactId });
    expect(await toldTo(author.personId)).toContainEqual({ kind: "pact-to-sign", pactId });
    expect(await toldTo(officer.personId)).toContainEqual({ kind: "pact-approved", pactId });
  });
});

test("an admitted application gets its text in the reaction, once", async () => {
  const { pactId, caseId } = await aTable();
  const [event] = await db
    .insert(events)
    .values({
      type: "pact.admitted",
      subjectKind: "pact",
      subjectId: pactId,
      caseId,
      actorKind: "system",
      isPublic: true,
      payload: {},
    })
    .returning({ id: events.id });
  await react(event?.id ?? 0);
  await react(event?.id ?? 0);
  expect(await clausesNow(pactId)).toHaveLength(12);
});
