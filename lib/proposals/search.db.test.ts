// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aCitizen, aDraft, furnishHouse } from "#db/testing/house.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { learnWords } from "#lib/search/words.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { submitProposal } from "./commands/submit-proposal.ts";
import { searchInput } from "./schemas.ts";
import { searchProposals } from "./search.ts";
import { similarProposals } from "./similar.ts";
import type { Publication } from "./vocabulary.ts";

let author: Citizen;

const padding = "La proposta serve a chi abita e lavora in questa parte del paese, ogni giorno dell’anno.";

type Filed = { title: string; body?: string; zoneCode?: string | null; publication?: Publication };

async function file({ title, body = "", zoneCode = "north", publication = "published" }: Filed) {
  const draft = aDraft({ title, body: `${body} ${padding}`, zoneCode });
  await saveDraft(author, draft);
  await submitProposal(author, { proposalId: draft.id });
  await db.update(proposals).set({ publication }).where(eq(proposals.id, draft.id));
  await learnWords(db, [title, body]);
  return draft.id;
}

beforeAll(async () => {
  await furnishHouse();
  author = await aCitizen();
  await file({
    title: "Una pista ciclabile lungo il torrente",
    body: "Oggi in bicicletta si passa sulla provinciale.",
  });
  await file({
    title: "Più verde in città",
    body: "Alberi e panchine nelle piazze. <b>Subito</b>.",
    zoneCode: "south",
  });
  await file({ title: "Biblioteca aperta la sera", body: "Chi lavora legge dopo cena.", zoneCode: null });
  await file({ title: "Parole che nessuno deve leggere", body: "Offese innominabili.", publication: "hidden" });
  await file({ title: "Attesa del moderatore per questa", body: "Non ancora guardata.", publication: "held" });
});

const search = (asked: Record<string, string>) => searchProposals(searchInput.parse(asked));
const titlesOf = async (asked: Record<string, string>) => (await search(asked)).proposals.map(({ title }) => title);

describe("words", () => {
  it.each([
    ["piste ciclabili", "Una pista ciclabile lungo il torrente"],
    ["citta", "Più verde in città"],
    ["CITTÀ", "Più verde in città"],
    ["panchina", "Più verde in città"],
    ["perché la biblioteca", "Biblioteca aperta la sera"],
  ])("“%s” finds “%s”: stems, without accents, without stop words", async (q, title) => {
    expect(await titlesOf({ q })).toEqual([title]);
  });

  it("are put right where no proposal holds them, and the answer says so", async () => {
    const { proposals: found, reading } = await search({ q: "bibblioteca APERTTA" });
    expect(found.map(({ title }) => title)).toEqual(["Biblioteca aperta la sera"]);
    expect(reading).toEqual({ as: "corrected", query: "biblioteca aperta" });
  });

  it("are each enough where none holds them all", async () => {
    const { proposals: found, reading } = await search({ q: "biblioteca torrente" });
    expect(found).toHaveLength(2);
    expect(reading.as).toBe("any");
  });

  it("show their passage as text, whatever stands in it", async () => {
    const [found] = (await search({ q: "alberi subito" })).proposals;
    expect(found?.passage.filter((part) => part.found).map(({ text }) => text)).toEqual(["Alberi", "Subito"]);
    expect(found?.passage.map(({ text }) => text).join("")).toContain("Alberi e panchine nelle piazze.");
  });

  it("that a moderator hid or has not seen find nothing", async () => {
    expect((await search({ q: "innominabili" })).total).toBe(0);
    expect((await search({ q: "moderatore" })).total).toBe(0);
  });

  it("may be a number of the register", async () => {
    const [one] = await db.select().from(cases).where(eq(cases.title, "Biblioteca aperta la sera"));
    expect(await titlesOf({ q: one?.number ?? "" })).toEqual(["Biblioteca aperta la sera"]);
  });

  it.each(["'", "a & | ! <-> b", "\\", "%_", '"', "() or -", "' OR 1=1 --"])("take “%s” as words", async (q) => {
    await expect(search({ q })).resolves.toBeDefined();
  });
});

describe("facets", () => {
  it("count what each word would leave, the other filters staying", async () => {
    const { facets, total } = await search({ zone: "north" });
    expect(total).toBe(2);
    expect(facets.zone).toEqual({ north: 2, south: 1, all: 1 });
    expect(facets.kind).toEqual({ proposal: 2 });
    expect(facets.term).toEqual({ waiting: 2 });
  });

  it("agree with what is then found", async () => {
    for (const [zone, count] of Object.entries((await search({})).facets.zone)) {
      expect((await search({ zone })).total).toBe(count);
    }
  });

  it("tell late from in term from overdue", async () => {
    const [one] = await db.select().from(cases).where(eq(cases.title, "Più verde in città"));
    await db
      .update(cases)
      .set({ openedOn: "2026-01-02", dueOn: "2026-02-02" })
      .where(eq(cases.id, one?.id ?? ""));
    expect(await titlesOf({ term: "overdue" })).toEqual(["Più verde in città"]);
    expect(await titlesOf({ from: "2026-01-01", to: "2026-01-31" })).toEqual(["Più verde in città"]);
  });
});

it("a hidden proposal stands in the list without its words, a held one does not", async () => {
  const { proposals: all } = await search({});
  expect(all).toHaveLength(4);
  expect(all.find(({ publication }) => publication === "hidden")?.title).toBe("");
});

describe("similar proposals", () => {
  it("share what is rare in their titles", async () => {
    const found = await similarProposals("Ciclabili sul torrente Lieta", { limit: 3 });
    expect(found.map(({ title }) => title)).toEqual(["Una pista ciclabile lungo il torrente"]);
  });

  it("are none where nothing is alike, nor the one that is looked at", async () => {
    const [own] = (await search({ q: "ciclabile" })).proposals;
    expect(await similarProposals("Un corso di ceramica", { limit: 3 })).toEqual([]);
    expect(await similarProposals("", { limit: 3 })).toEqual([]);
    expect(await similarProposals("Una pista ciclabile lungo il torrente", { limit: 3, excludeId: own?.id })).toEqual(
      [],
    );
  });

  it("are not told of what is hidden", async () => {
    expect(await similarProposals("Parole che nessuno deve leggere", { limit: 3 })).toEqual([]);
  });
});

it("search reads its indexes", async () => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute<{ "QUERY PLAN": string }>(sql`
      explain select id from proposals
      where status <> 'draft' and words @@ websearch_to_tsquery('portico', 'ciclabile')`);
  });
  expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("proposals_words");
});
