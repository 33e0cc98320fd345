// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { pactClauseComments, pactClauseSuggestions, pactClauseVersions } from "#db/schema/pact-text.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { agreeOnText, agreeToAll, clausesNow } from "#db/testing/pact-texts.ts";
import { aPact } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { Conflict, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { notYetSaid } from "../../text-vocabulary.ts";
import { pactStatuses } from "../../vocabulary.ts";
import { pactWorkflow } from "../../workflow.ts";
import { addClause } from "./add-clause.ts";
import { agreeToClauses } from "./agree-to-clauses.ts";
import { commentOnClause } from "./comment-on-clause.ts";
import { decideSuggestion } from "./decide-suggestion.ts";
import { editClause } from "./edit-clause.ts";
import { moveClause } from "./move-clause.ts";
import { removeClause } from "./remove-clause.ts";
import { startText } from "./start-text.ts";
import { suggest } from "./suggest.ts";
import { withdrawAgreement } from "./withdraw-agreement.ts";

let citizen: Citizen;
let officer: Staff;
let outsiders: (Citizen | Staff)[];

beforeAll(async () => {
  await furnishHouse();
  [citizen, officer] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
  outsiders = [await aCitizen(), await anEmployee("unit-referent", "works"), await anEmployee("guarantor")];
});

const words = { heading: "Orari", body: "Lavoriamo il sabato mattina." };

/** A pact at the table, its text begun. */
async function atTheTable(given: Parameters<typeof aPact>[1] = {}) {
  const { pactId } = await aPact(citizen, {
    status: "co-design",
    kind: "ordinary",
    address: "Piazza Mazzini",
    ...given,
  });
  await startText(officer, { pactId });
  const clauses = await clausesNow(pactId);
  const [first] = clauses;
  if (!first) throw new Error("the text has no clause");
  return { pactId, clauses, first, at: { pactId, clauseId: first.id, version: first.version } };
}

const versionsOf = (clauseId: string) =>
  db
    .select()
    .from(pactClauseVersions)
    .where(eq(pactClauseVersions.clauseId, clauseId))
    .orderBy(asc(pactClauseVersions.version));

const suggestionsOf = (clauseId: string) =>
  db.select().from(pactClauseSuggestions).where(eq(pactClauseSuggestions.clauseId, clauseId));

const rejections = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));

describe("a text begins", () => {
  test("with the clauses kept for its kind, filled in, and nobody has agreed yet", async () => {
    const { pactId, clauses } = await atTheTable();
    expect(clauses.map(({ heading }) => heading)).toContain("Danni, assicurazione, sicurezza e interferenze");
    expect(clauses.map(({ heading }) => heading)).not.toContain("Cabina di regia e partecipazione");
    expect(clauses[0]?.body).toContain("Comune di prova");
    expect(clauses[0]?.body).toContain("Piazza Mazzini");
    expect(clauses.find(({ heading }) => heading === "Durata, sospensione e fine anticipata")?.body).toContain(
      "12 mesi",
    );
    expect(clauses.some(({ body }) => body.includes(notYetSaid))).toBe(true);
    expect(clauses.every((clause) => clause.agreedByCitizens === null && clause.agreedByOffice === null)).toBe(true);
    expect(await eventTypesOf(pactId)).toEqual(["pact.text-started"]);
  });

  test("for a complex pact with the clauses for complex ones", async () => {
    const { clauses } = await atTheTable({ kind: "complex" });
    expect(clauses.map(({ heading }) => heading)).toContain("Cabina di regia e partecipazione");
  });

  test("once, however many ask for it at once", async () => {
    const { pactId } = await aPact(citizen, { status: "co-design", kind: "ordinary" });
    const results = await atOnce(4, () => startText(officer, { pactId }));
    expect(succeeded(results)).toHaveLength(4);
    expect(await clausesNow(pactId)).toHaveLength(12);
  });

  test("only by who handles the pact, and only once it was admitted", async () => {
    const { pactId } = await aPact(citizen, { status: "co-design" });
    for (const actor of [citizen, ...outsiders]) await expect(startText(actor, { pactId })).rejects.toThrow(Refusal);
    const early = await aPact(citizen, { status: "under-review" });
    await expect(startText(officer, { pactId: early.pactId })).rejects.toThrow(WrongState);
    await expect(addClause(citizen, { pactId, ...words })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.notStarted" },
    });
  });
});

describe("who writes", () => {
  test("both sides, and nobody else", async () => {
    const { pactId, at } = await atTheTable();
    const verbs = (actor: Citizen | Staff) => [
      () => addClause(actor, { pactId, ...words }),
      () => editClause(actor, { ...at, ...words }),
      () => removeClause(actor, { ...at, removed: "yes" }),
      () => moveClause(actor, { ...at, position: 2 }),
      () => suggest(actor, { ...at, ...words, remark: "" }),
      () => commentOnClause(actor, { ...at, comment: "E quando piove?" }),
      () => agreeToClauses(actor, { pactId, clauses: [at] }),
      () => withdrawAgreement(actor, at),
    ];
    for (const actor of outsiders) for (const verb of verbs(actor)) await expect(verb()).rejects.toThrow(Refusal);
    expect(await clausesNow(pactId)).toHaveLength(12);
    expect(await eventTypesOf(pactId)).toEqual(["pact.text-started"]);
  });

  test("only while the text is written", async () => {
    for (const status of pactStatuses) {
      const isWriting = pactWorkflow.can("writeText", status);
      expect(isWriting).toBe(status === "co-design");
    }
    const { pactId } = await aPact(citizen, { status: "approved", kind: "ordinary" });
    await expect(addClause(officer, { pactId, ...words })).rejects.toThrow(WrongState);
  });

  test("not a clause of another pact", async () => {
    const [one, other] = [await atTheTable(), await atTheTable()];
    const astray = { ...one.at, clauseId: other.first.id };
    await expect(editClause(citizen, { ...astray, ...words })).rejects.toThrow(NotFound);
    await expect(agreeToClauses(citizen, { pactId: one.pactId, clauses: [astray] })).rejects.toThrow(NotFound);
  });
});

describe("a clause", () => {
  test("that one side changes is open until the other agrees", async () => {
    const { pactId, first, at } = await atTheTable();
    await agreeToAll(citizen, pactId);
    await agreeToAll(officer, pactId);
    expect((await clausesNow(pactId))[0]).toMatchObject({ agreedByCitizens: 1, agreedByOffice: 1 });
    await editClause(citizen, { ...at, ...words });
    expect((await clausesNow(pactId))[0]).toMatchObject({
      ...words,
      version: 2,
      agreedByCitizens: 2,
      agreedByOffice: 1,
    });
    expect(await versionsOf(first.id)).toMatchObject([
      { version: 1, side: "office", body: first.body },
      { version: 2, side: "citizens", body: words.body, writtenBy: citizen.personId },
    ]);
    expect((await eventTypesOf(pactId)).at(-1)).toBe("pact.clause-changed");
  });

  test("in the same words makes no version", async () => {
    const { first, at } = await atTheTable();
    expect(await editClause(citizen, { ...at, heading: first.heading, body: first.body })).toEqual({ version: 1 });
    expect(await versionsOf(first.id)).toHaveLength(1);
  });

  test("that is added stands last, and its writer agrees with it", async () => {
    const { pactId } = await atTheTable();
    await addClause(citizen, { pactId, ...words });
    expect((await clausesNow(pactId)).at(-1)).toMatchObject({ ...words, agreedByCitizens: 1, agreedByOffice: null });
  });

  test("sent twice is added once; the same words of the other side are its own", async () => {
    const { pactId } = await atTheTable();
    const sent = succeeded(await atOnce(3, () => addClause(citizen, { pactId, ...words })));
    expect(new Set(sent.map(({ clauseId }) => clauseId)).size).toBe(1);
    expect(await clausesNow(pactId)).toHaveLength(13);
    await addClause(officer, { pactId, ...words });
    expect(await clausesNow(pactId)).toHaveLength(14);
  });

  test("that is moved keeps who agreed", async () => {
    const { pactId, clauses, first, at } = await atTheTable();
    await agreeToAll(citizen, pactId);
    await moveClause(officer, { ...at, position: 3 });
    const now = await clausesNow(pactId);
    expect(now.map(({ id }) => id).indexOf(first.id)).toBe(2);
    expect(now[2]).toMatchObject({ agreedByCitizens: 1 });
    await moveClause(officer, { ...at, position: 500 });
    expect((await clausesNow(pactId)).at(-1)?.id).toBe(first.id);
    await moveClause(officer, { ...at, position: 1 });
    expect((await clausesNow(pactId)).map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
  });

  test("that one side takes out is gone when the other agrees, and can come back", async () => {
    const { pactId, first, at } = await atTheTable();
    await removeClause(citizen, { ...at, removed: "yes" });
    expect((await clausesNow(pactId))[0]).toMatchObject({ isRemoved: true, version: 2, agreedByOffice: null });
    await agreeToClauses(officer, { pactId, clauses: [{ clauseId: first.id, version: 2 }] });
    await removeClause(officer, { ...at, version: 2, removed: "no" });
    expect((await clausesNow(pactId))[0]).toMatchObject({ isRemoved: false, version: 3, agreedByCitizens: 2 });
    expect(await versionsOf(first.id)).toHaveLength(3);
  });

  test("is agreed to as it was read, and one can think again", async () => {
    const { pactId, first, at } = await atTheTable();
    await agreeToClauses(citizen, { pactId, clauses: [at] });
    await withdrawAgreement(citizen, at);
    expect((await clausesNow(pactId))[0]?.agreedByCitizens).toBeNull();
    await editClause(officer, { ...at, ...words });
    await expect(agreeToClauses(citizen, { pactId, clauses: [at] })).rejects.toThrow(Conflict);
    expect((await clausesNow(pactId)).find(({ id }) => id === first.id)?.agreedByCitizens).toBeNull();
    expect((await eventTypesOf(pactId)).slice(-3)).toEqual([
      "pact.clauses-agreed",
      "pact.agreement-withdrawn",
      "pact.clause-changed",
    ]);
  });

  test("is commented on by both sides", async () => {
    const { first, at } = await atTheTable();
    for (let time = 0; time < 2; time += 1) await commentOnClause(citizen, { ...at, comment: "E quando piove?" });
    await commentOnClause(officer, { ...at, comment: "Si rimanda di una settimana." });
    const said = await db
      .select({ side: pactClauseComments.side, body: pactClauseComments.body })
      .from(pactClauseComments)
      .where(eq(pactClauseComments.clauseId, first.id));
    expect(said).toEqual([
      { side: "citizens", body: "E quando piove?" },
      { side: "office", body: "Si rimanda di una settimana." },
    ]);
  });
});

describe("a suggestion", () => {
  const made = async () => {
    const table = await atTheTable();
    const { suggestionId } = await suggest(citizen, { ...table.at, ...words, remark: "Più chiaro così." });
    return { ...table, suggestionId };
  };
  const decision = { reason: "" } as const;

  test("leaves the clause as it is until the other side accepts it, and then both agree", async () => {
    const { pactId, first, suggestionId } = await made();
    expect((await clausesNow(pactId))[0]).toMatchObject({ body: first.body, version: 1 });
    await decideSuggestion(officer, { pactId, suggestionId, version: 1, decision: "accepted", ...decision });
    expect((await clausesNow(pactId))[0]).toMatchObject({
      ...words,
      version: 2,
      agreedByCitizens: 2,
      agreedByOffice: 2,
    });
    expect((await versionsOf(first.id)).at(-1)).toMatchObject({ side: "citizens", writtenBy: citizen.personId });
    expect(await suggestionsOf(first.id)).toMatchObject([{ state: "accepted", decidedBy: officer.personId }]);
  });

  test("sent twice is one, until it is decided", async () => {
    const { first, at, pactId, suggestionId } = await made();
    const again = () => suggest(citizen, { ...at, ...words, remark: "Più chiaro così." });
    expect(succeeded(await atOnce(3, again))).toEqual(Array.from({ length: 3 }, () => ({ suggestionId })));
    await decideSuggestion(officer, { pactId, suggestionId, version: 1, decision: "declined", reason: "Non ancora." });
    await again();
    expect(await suggestionsOf(first.id)).toHaveLength(2);
  });

  test("is declined with a reason", async () => {
    const { pactId, first, suggestionId } = await made();
    const reason = "Il sabato l’ufficio è chiuso.";
    await decideSuggestion(officer, { pactId, suggestionId, version: 1, decision: "declined", reason });
    expect(await suggestionsOf(first.id)).toMatchObject([{ state: "declined", reason }]);
    expect((await clausesNow(pactId))[0]).toMatchObject({ version: 1 });
  });

  test("is decided by the other side, taken back by one's own, and once", async () => {
    const { pactId, suggestionId } = await made();
    const input = { pactId, suggestionId, version: 1, ...decision };
    await expect(decideSuggestion(citizen, { ...input, decision: "accepted" })).rejects.toThrow(Refusal);
    await expect(decideSuggestion(officer, { ...input, decision: "withdrawn" })).rejects.toThrow(Refusal);
    for (const actor of outsiders)
      await expect(decideSuggestion(actor, { ...input, decision: "accepted" })).rejects.toThrow(Refusal);
    await decideSuggestion(citizen, { ...input, decision: "withdrawn" });
    await expect(decideSuggestion(officer, { ...input, decision: "accepted" })).rejects.toThrow(Conflict);
  });

  test("is not accepted over words that were not read", async () => {
    const { pactId, first, suggestionId } = await made();
    await editClause(officer, { pactId, clauseId: first.id, version: 1, heading: "Orari", body: "Di domenica." });
    const input = { pactId, suggestionId, decision: "accepted", ...decision } as const;
    await expect(decideSuggestion(officer, { ...input, version: 1 })).rejects.toThrow(Conflict);
    expect((await clausesNow(pactId))[0]?.body).toBe("Di domenica.");
    await decideSuggestion(officer, { ...input, version: 2 });
    expect((await versionsOf(first.id)).map(({ body }) => body)).toEqual([first.body, "Di domenica.", words.body]);
  });
});

describe("at the same moment", () => {
  test("of eight who change the same clause one is written, and each of the others is told", async () => {
    const { pactId, first, at } = await atTheTable();
    const results = await atOnce(8, (turn) =>
      editClause(turn % 2 ? citizen : officer, { ...at, heading: first.heading, body: `Parole del turno ${turn}.` }),
    );
    expect(succeeded(results)).toEqual([{ version: 2 }]);
    for (const reason of rejections(results)) expect(reason).toBeInstanceOf(Conflict);
    expect(await versionsOf(first.id)).toHaveLength(2);
    expect((await clausesNow(pactId))[0]).toMatchObject({ version: 2 });
  });

  test("each who comes second, reads and writes again is written: no word is lost", async () => {
    const { pactId, first } = await atTheTable();
    const insisting = async (turn: number) => {
      for (;;) {
        const [clause] = await clausesNow(pactId);
        if (!clause) throw new Error("the clause is gone");
        const body = `${clause.body}\nTurno ${turn}.`;
        try {
          return await editClause(turn % 2 ? citizen : officer, {
            pactId,
            clauseId: clause.id,
            version: clause.version,
            heading: clause.heading,
            body,
          });
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
    };
    await atOnce(6, insisting);
    const body = (await clausesNow(pactId))[0]?.body ?? "";
    for (let turn = 0; turn < 6; turn += 1) expect(body).toContain(`Turno ${turn}.`);
    expect(await versionsOf(first.id)).toHaveLength(7);
  });

  test("an edit and an agreement leave no side agreeing with what it has not read", async () => {
    const { pactId, at } = await atTheTable();
    await atOnce(
      4,
      (turn): Promise<unknown> =>
        turn % 2 ? agreeToClauses(citizen, { pactId, clauses: [at] }) : editClause(officer, { ...at, ...words }),
    );
    const [clause] = await clausesNow(pactId);
    expect(clause?.version).toBe(2);
    expect(clause?.agreedByCitizens).not.toBe(2);
  });

  test("clauses that are added at once all stand, each at a place of its own", async () => {
    const { pactId } = await atTheTable();
    await atOnce(6, (turn) => addClause(turn % 2 ? citizen : officer, { pactId, ...words, heading: `Orari ${turn}` }));
    expect(await clausesNow(pactId)).toHaveLength(18);
  });
});

test("once nothing is open it is said", async () => {
  const { pactId } = await aPact(citizen, { status: "co-design", kind: "ordinary" });
  await agreeOnText({ pactId, citizen, officer });
  expect((await eventTypesOf(pactId)).filter((type) => type === "pact.text-agreed")).toHaveLength(1);
});
