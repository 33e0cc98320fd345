// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { regulationVersions } from "#db/schema/regulations.ts";
import { rules } from "#db/schema/rules.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import { type Staff, system } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { changeRule } from "#lib/rules/commands/change-rule.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { ChangeRule } from "#lib/rules/schemas.ts";
import { listCitingRules } from "./citing-rules.ts";
import { describeRegulation } from "./commands/describe-regulation.ts";
import { discardVersion } from "./commands/discard-version.ts";
import { importVersion } from "./commands/import-version.ts";
import { openRegulation } from "./commands/open-regulation.ts";
import { publishVersion } from "./commands/publish-version.ts";
import { takeEffect } from "./commands/take-effect.ts";
import { withdrawVersion } from "./commands/withdraw-version.ts";
import { findRegulation, findRegulationAtDesk, findText, findVersionAtDesk, listRegulations } from "./queries.ts";
import { readSource } from "./source.ts";
import { standingOf } from "./standing.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const day = (text: string) => Temporal.PlainDate.from(text);

const textWith = (words: string) =>
  readSource(Buffer.from(`# Prova\n\n## TITOLO I - Uno\n\n### Articolo 1 - Oggetto\n\n1. Primo comma.\n2. ${words}\n`));

let officer: Staff;
let title: string;

beforeEach(async () => {
  officer = await addStaff("participation-officer");
  title = `Regolamento di prova ${randomUUID()}`;
});

/** A regulation in its first version, published or not; answers the identifiers and its address. */
async function aRegulation(validFrom: string | null, words = "Si prova.") {
  const described = { title, kind: "regulation" as const, summary: "Per provare." };
  const opened = await openRegulation(officer, { ...described, versionId: randomUUID() }, textWith(words), at);
  const slug = title.toLowerCase().replaceAll(" ", "-");
  if (validFrom) await publishVersion(officer, { versionId: opened.versionId, ...publication, validFrom }, at);
  return { ...opened, slug };
}

const publication = { validFrom: "2026-01-01", act: "deliberazione n. 1", novelty: "" };

async function aFurtherVersion(regulationId: string, validFrom: string, words: string) {
  const { versionId } = await importVersion(officer, { versionId: randomUUID(), regulationId }, textWith(words), at);
  await publishVersion(officer, { ...publication, versionId, validFrom }, at);
  return versionId;
}

const foundBy = (regulationId: string) =>
  db
    .select({ body: searchEntries.body, anchor: searchEntries.anchor })
    .from(searchEntries)
    .where(and(eq(searchEntries.kind, "article"), eq(searchEntries.subjectId, `${regulationId}#art-1`)));

describe("a regulation is imported", () => {
  test("as a draft that nobody but the desk reads", async () => {
    const { regulationId, versionId, slug } = await aRegulation(null);
    expect(await findRegulation(slug)).toBeNull();
    expect(await findText(versionId)).toBeNull();
    expect((await listRegulations()).map(({ id }) => id)).not.toContain(regulationId);
    expect(await findVersionAtDesk(versionId)).toMatchObject({ status: "draft", number: null, odd: [] });
    expect((await eventsAbout(regulationId)).map(({ type, isPublic }) => [type, isPublic])).toEqual([
      ["regulation.opened", false],
      ["regulation.version-imported", false],
    ]);
  });

  test("once, however often the form is sent, and however many send it at once", async () => {
    const described = { title, kind: "regulation" as const, summary: "", versionId: randomUUID() };
    const first = await openRegulation(officer, described, textWith("Si prova."), at);
    expect(await openRegulation(officer, described, textWith("Si prova."), at)).toEqual(first);
    const { regulationId } = first;
    const results = await atOnce(6, () =>
      importVersion(officer, { versionId: randomUUID(), regulationId }, textWith("Si prova."), at),
    );
    expect(succeeded(results).map(({ versionId }) => versionId)).toEqual(Array(6).fill(first.versionId));
  });

  test("under one address: of two with the same title the second is told", async () => {
    await aRegulation(null);
    const again = { title, kind: "regulation" as const, summary: "", versionId: randomUUID() };
    await expect(openRegulation(officer, again, textWith("Altro."), at)).rejects.toBeInstanceOf(Conflict);
  });

  test("from the command line too", async () => {
    const described = { title, kind: "regulation" as const, summary: "", versionId: randomUUID() };
    const { versionId } = await openRegulation(system, described, textWith("Si prova."), at);
    expect(await findVersionAtDesk(versionId)).toMatchObject({ importedBy: null });
  });
});

describe("a version is published", () => {
  test("and is in force from its day until the next one begins", async () => {
    const { regulationId, slug } = await aRegulation("2025-01-01");
    await aFurtherVersion(regulationId, "2026-06-01", "Si prova meglio.");
    await aFurtherVersion(regulationId, "2020-01-01", "Si provava.");
    const regulation = await findRegulation(slug);
    const standings = regulation?.versions.map((version) => [
      version.number,
      standingOf(version, regulation.versions, "2026-03-10", regulation.repeal),
    ]);
    expect(standings).toEqual([
      [3, "past"],
      [1, "in-force"],
      [2, "future"],
    ]);
    expect((await eventsAbout(regulationId)).at(-1)).toMatchObject({
      type: "regulation.version-published",
      isPublic: true,
      actorId: officer.personId,
      payload: { number: 3, validFrom: "2020-01-01" },
    });
  });

  test("once: not twice, not from another state, not two on one day", async () => {
    const { regulationId, versionId } = await aRegulation("2026-01-01");
    await expect(publishVersion(officer, { ...publication, versionId }, at)).rejects.toBeInstanceOf(WrongState);
    await expect(discardVersion(officer, { versionId }, at)).rejects.toBeInstanceOf(WrongState);
    await expect(aFurtherVersion(regulationId, "2026-01-01", "Altro.")).rejects.toBeInstanceOf(Conflict);
  });

  test("by one of many who publish at once", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const drafts = await Promise.all(
      Array.from({ length: 5 }, (_, turn) =>
        importVersion(officer, { versionId: randomUUID(), regulationId }, textWith(`Numero ${turn}.`), at),
      ),
    );
    const results = await atOnce(5, (turn) =>
      publishVersion(
        officer,
        { ...publication, versionId: drafts[turn]?.versionId ?? "", validFrom: "2027-01-01" },
        at,
      ),
    );
    expect(succeeded(results)).toHaveLength(1);
    const others = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(others.every((reason) => reason instanceof Conflict)).toBe(true);
  });

  test("is refused to those who keep no regulations", async () => {
    const { regulationId, versionId } = await aRegulation(null);
    for (const role of ["unit-referent", "moderator", "trainer", "guarantor"] as const) {
      const actor = await addStaff(role);
      const attempts = [
        () =>
          openRegulation(actor, { title, kind: "statute", summary: "", versionId: randomUUID() }, textWith("x"), at),
        () => importVersion(actor, { versionId: randomUUID(), regulationId }, textWith("x"), at),
        () => publishVersion(actor, { ...publication, versionId }, at),
        () => discardVersion(actor, { versionId }, at),
        () => withdrawVersion(actor, { versionId, reason: "Un errore nel testo." }, at),
        () => describeRegulation(actor, { regulationId, title, kind: "statute", summary: "" }, at),
      ];
      for (const attempt of attempts) await expect(attempt(), role).rejects.toBeInstanceOf(Refusal);
    }
    expect(await findVersionAtDesk(versionId)).toMatchObject({ status: "draft" });
  });

  test("never where there is none", async () => {
    const versionId = randomUUID();
    await expect(publishVersion(officer, { ...publication, versionId }, at)).rejects.toBeInstanceOf(NotFound);
    await expect(
      importVersion(officer, { versionId, regulationId: randomUUID() }, textWith("x"), at),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a draft is thrown away", () => {
  const eventsOf = async (regulationId: string) => (await eventsAbout(regulationId)).map(({ type }) => type);

  const aFurtherDraft = (regulationId: string) =>
    importVersion(officer, { versionId: randomUUID(), regulationId }, textWith("Bozza."), at);

  test("with the regulation that has no other version: the journal remembers, and the address is free", async () => {
    const { regulationId, versionId, slug } = await aRegulation(null);
    expect(await discardVersion(officer, { versionId }, at)).toEqual({ regulationId, isRemoved: true });
    expect(await findVersionAtDesk(versionId)).toBeNull();
    expect(await findRegulationAtDesk(regulationId)).toBeNull();
    expect((await eventsAbout(regulationId)).slice(2)).toMatchObject([
      { type: "regulation.version-discarded", isPublic: false, actorId: officer.personId, payload: { versionId } },
      { type: "regulation.removed", isPublic: false, actorId: officer.personId, payload: { slug } },
    ]);
    await expect(aRegulation(null)).resolves.toMatchObject({ slug });
  });

  test("and nothing else happens when the form is sent twice", async () => {
    const { regulationId, versionId } = await aRegulation(null);
    const results = await atOnce(4, () => discardVersion(officer, { versionId }, at));
    expect(succeeded(results)).toHaveLength(1);
    await expect(discardVersion(officer, { versionId }, at)).rejects.toBeInstanceOf(NotFound);
    expect((await eventsOf(regulationId)).slice(2)).toEqual(["regulation.version-discarded", "regulation.removed"]);
  });

  test("and the regulation stays while it has another draft: the last one takes it along, also of two at once", async () => {
    const { regulationId, versionId } = await aRegulation(null);
    const second = await aFurtherDraft(regulationId);
    const third = await importVersion(officer, { versionId: randomUUID(), regulationId }, textWith("Terza."), at);
    expect(await discardVersion(officer, { versionId: third.versionId }, at)).toMatchObject({ isRemoved: false });
    expect(await findRegulationAtDesk(regulationId)).not.toBeNull();
    const both = [versionId, second.versionId];
    const results = await atOnce(2, (turn) => discardVersion(officer, { versionId: both[turn] ?? "" }, at));
    expect(
      succeeded(results)
        .map(({ isRemoved }) => isRemoved)
        .toSorted(),
    ).toEqual([false, true]);
    expect(await findRegulationAtDesk(regulationId)).toBeNull();
  });

  test("and the regulation stays that was published, even where that was withdrawn", async () => {
    const { regulationId, versionId: published } = await aRegulation("2026-01-01");
    for (const isWithdrawn of [false, true]) {
      if (isWithdrawn) await withdrawVersion(officer, { versionId: published, reason: "Un errore nel testo." }, at);
      const { versionId } = await aFurtherDraft(regulationId);
      expect(await discardVersion(officer, { versionId }, at)).toEqual({ regulationId, isRemoved: false });
      await expect(discardVersion(officer, { versionId: published }, at)).rejects.toBeInstanceOf(WrongState);
    }
    expect((await findRegulationAtDesk(regulationId))?.versions).toMatchObject([{ id: published }]);
    expect(await eventsOf(regulationId)).not.toContain("regulation.removed");
  });

  test("by those who keep regulations: for others both stay", async () => {
    const { regulationId, versionId } = await aRegulation(null);
    const guarantor = await addStaff("guarantor");
    await expect(discardVersion(guarantor, { versionId }, at)).rejects.toBeInstanceOf(Refusal);
    expect((await findRegulationAtDesk(regulationId))?.versions).toHaveLength(1);
    expect(await eventsOf(regulationId)).toEqual(["regulation.opened", "regulation.version-imported"]);
  });
});

test("what is withdrawn keeps its address and its reason, without the text", async () => {
  const { regulationId, versionId, slug } = await aRegulation("2026-01-01");
  await withdrawVersion(officer, { versionId, reason: "Mancava una pagina." }, at);
  expect(await findText(versionId)).toBeNull();
  expect((await findRegulation(slug))?.versions).toMatchObject([
    { number: 1, status: "withdrawn", withdrawnReason: "Mancava una pagina." },
  ]);
  expect(await foundBy(regulationId)).toEqual([]);
  await expect(withdrawVersion(officer, { versionId, reason: "Di nuovo, per prova." }, at)).rejects.toBeInstanceOf(
    WrongState,
  );
  await aFurtherVersion(regulationId, "2026-01-01", "Ora c’è tutto.");
  expect((await findRegulation(slug))?.versions.map(({ number }) => number).toSorted()).toEqual([1, 2]);
});

describe("the search finds", () => {
  test("the articles in force, and those of a new version from its day on", async () => {
    const { regulationId } = await aRegulation("2026-01-01", "Vale oggi.");
    expect(await foundBy(regulationId)).toMatchObject([
      { anchor: "art-1", body: expect.stringContaining("Vale oggi.") },
    ]);
    await aFurtherVersion(regulationId, "2026-06-01", "Varrà domani.");
    expect((await foundBy(regulationId))[0]?.body).toContain("Vale oggi.");
    await takeEffect(Temporal.Instant.from("2026-05-31T21:30:00Z"));
    expect((await foundBy(regulationId))[0]?.body).toContain("Vale oggi.");
    await takeEffect(Temporal.Instant.from("2026-05-31T22:05:00Z"));
    expect((await foundBy(regulationId))[0]?.body).toContain("Varrà domani.");
  });

  test("a regulation by the name it has now", async () => {
    const { regulationId } = await aRegulation("2026-01-01");
    await describeRegulation(officer, { regulationId, title: "Nome nuovo", kind: "statute", summary: "Breve." }, at);
    const [entry] = await db.select().from(searchEntries).where(eq(searchEntries.subjectId, regulationId));
    expect(entry).toMatchObject({ kind: "regulation", title: "Nome nuovo", body: "Breve." });
  });
});

describe("a rule", () => {
  const key = "proposals.answer-term";
  const change = (slug: string, paragraph: string | null): ChangeRule => ({
    key,
    value: 25,
    validFrom: "2026-04-01",
    referenceIt: "Regolamento, art. 1",
    referenceEn: "Regulation, art. 1",
    citedArticle: `${slug}#art-1`,
    citedParagraph: paragraph,
  });

  test("rests on a paragraph that there is, and the article shows it with its value", async () => {
    await db.delete(rules);
    const { slug } = await aRegulation("2026-01-01");
    const administrator = await addStaff("administrator");
    await changeRule(administrator, change(slug, "2"), at);
    const rule = (await rulesInForce(db, [key], day("2026-04-01")))[key];
    expect(rule.citation).toEqual({ regulation: slug, anchor: "art-1-c-2" });
    expect(await listCitingRules(slug, day("2026-04-01"))).toEqual([
      {
        ...{ key, value: 25, unit: "calendar-days", anchor: "art-1-c-2" },
        reference: { it: "Regolamento, art. 1", en: "Regulation, art. 1" },
      },
    ]);
    expect(await listCitingRules(slug, day("2026-03-31"))).toEqual([]);
  });

  test("does not rest on what is not there", async () => {
    await db.delete(rules);
    const { slug } = await aRegulation("2026-01-01");
    const administrator = await addStaff("administrator");
    await expect(changeRule(administrator, change(slug, "9"), at)).rejects.toBeInstanceOf(Invalid);
    await expect(changeRule(administrator, change("un-altro", null), at)).rejects.toBeInstanceOf(Invalid);
    expect(await db.$count(rules)).toBe(0);
  });
});

test("the database holds to one published version a day, whoever writes", async () => {
  const { regulationId, versionId } = await aRegulation("2026-01-01");
  const [row] = await db.select().from(regulationVersions).where(eq(regulationVersions.id, versionId));
  if (!row) throw new Error("there is no such version");
  const double = { ...row, id: randomUUID(), number: 2, regulationId };
  await expect(db.insert(regulationVersions).values(double)).rejects.toThrow();
  await expect(
    db.update(regulationVersions).set({ publishedBy: null }).where(eq(regulationVersions.id, versionId)),
  ).rejects.toThrow();
});
