// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { regulationRepeals } from "#db/schema/regulations.ts";
import { rules } from "#db/schema/rules.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addMunicipality, addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { changeRule } from "#lib/rules/commands/change-rule.ts";
import { importVersion } from "./commands/import-version.ts";
import { openRegulation } from "./commands/open-regulation.ts";
import { publishVersion } from "./commands/publish-version.ts";
import { repealRegulation } from "./commands/repeal-regulation.ts";
import { takeBackRepeal } from "./commands/take-back-repeal.ts";
import { takeEffect } from "./commands/take-effect.ts";
import { withdrawVersion } from "./commands/withdraw-version.ts";
import { regulationFile } from "./pdf.ts";
import {
  findRegulation,
  findText,
  listAddresses,
  listCitable,
  listRegulations,
  listRepealsAtDesk,
  listReplaced,
  repealDays,
} from "./queries.ts";
import { readSource } from "./source.ts";
import { shownOn, standingOf } from "./standing.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const reason = "Il giorno era sbagliato.";

const textWith = (words: string) => readSource(Buffer.from(`### Articolo 1 - Oggetto\n\n1. ${words}\n`));

let officer: Staff;

beforeEach(async () => {
  officer = await addStaff("participation-officer");
});

const publication = { act: "deliberazione n. 1", novelty: "" };

/** A regulation with versions that begin on these days; a draft alone where there are none. */
async function aRegulation(...days: string[]) {
  const title = `Regolamento da abrogare ${randomUUID()}`;
  const described = { title, kind: "regulation" as const, summary: "Per provare." };
  const opened = await openRegulation(officer, { ...described, versionId: randomUUID() }, textWith("Si prova."), at);
  const { regulationId, versionId } = opened;
  const [first, ...others] = days;
  if (first) await publishVersion(officer, { ...publication, versionId, validFrom: first }, at);
  for (const day of others) await aFurtherVersion(regulationId, day);
  return { regulationId, versionId, title, slug: title.toLowerCase().replaceAll(" ", "-") };
}

async function aFurtherVersion(regulationId: string, validFrom: string) {
  const read = textWith(`Si prova dal ${validFrom}.`);
  const { versionId } = await importVersion(officer, { versionId: randomUUID(), regulationId }, read, at);
  return publishVersion(officer, { ...publication, versionId, validFrom }, at);
}

const sent = (regulationId: string, repealedFrom: string, replacedBy: string | null = null) => ({
  repealId: randomUUID(),
  regulationId,
  repealedFrom,
  act: "deliberazione n. 12",
  replacedBy,
});

/** Tells a repeal; answers its identifier. */
async function repealed(...given: Parameters<typeof sent>) {
  const input = sent(...given);
  await repealRegulation(officer, input, at);
  return input.repealId;
}

const typesOf = async (regulationId: string) => (await eventsAbout(regulationId)).map(({ type }) => type);

const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => (error instanceof Invalid ? error.fields : error),
  );

describe("a regulation is repealed", () => {
  test("ahead: it is in force until the day before, and its text stays", async () => {
    const { regulationId, versionId, slug } = await aRegulation("2025-01-01");
    const other = await aRegulation("2026-01-01");
    const repealId = await repealed(regulationId, "2026-06-01", other.regulationId);
    const regulation = await findRegulation(slug);
    if (!regulation) throw new Error("there is no such regulation");
    const { versions, repeal } = regulation;
    expect(repeal).toMatchObject({
      repealedFrom: "2026-06-01",
      act: "deliberazione n. 12",
      replacement: { slug: other.slug, title: other.title },
    });
    const standing = ["2026-05-31", "2026-06-01"].map((on) =>
      versions.map((one) => standingOf(one, versions, on, repeal)),
    );
    expect(standing).toEqual([["in-force"], ["repealed"]]);
    expect(shownOn(versions, "2030-01-01")?.id).toBe(versionId);
    expect(await findText(versionId)).not.toBeNull();
    expect((await listRegulations()).find(({ id }) => id === regulationId)?.repeal?.id).toBe(repealId);
    expect((await eventsAbout(regulationId)).at(-1)).toMatchObject({
      type: "regulation.repealed",
      isPublic: true,
      actorId: officer.personId,
      payload: { repealId, repealedFrom: "2026-06-01", act: "deliberazione n. 12", replacedBy: other.slug },
    });
  });

  test("what stands in their place names them, the earliest first, until the repeal is taken back", async () => {
    const other = await aRegulation("2026-01-01");
    const [later, earlier] = [await aRegulation("2025-01-01"), await aRegulation("2025-01-01")];
    const repealId = await repealed(later.regulationId, "2026-06-01", other.regulationId);
    await repealed(earlier.regulationId, "2026-05-01", other.regulationId);
    const told = async () => (await listReplaced(other.slug)).map(({ slug, repealedFrom }) => [slug, repealedFrom]);
    expect(await told()).toEqual([
      [earlier.slug, "2026-05-01"],
      [later.slug, "2026-06-01"],
    ]);
    expect(await listReplaced(later.slug)).toEqual([]);
    expect(await takeBackRepeal(officer, { repealId, reason }, at)).toMatchObject({ replacement: other.slug });
    expect(await told()).toEqual([[earlier.slug, "2026-05-01"]]);
  });

  test("for a past day, as late as one likes after each of its versions has begun", async () => {
    const { regulationId, slug } = await aRegulation("1999-01-01", "2004-01-01");
    await repealed(regulationId, "2004-01-02");
    const regulation = await findRegulation(slug);
    expect(
      regulation?.versions.map((one) => standingOf(one, regulation.versions, "2026-03-10", regulation.repeal)),
    ).toEqual(["past", "repealed"]);
  });

  test("not before it began, not while a version begins later, not in another age", async () => {
    const { regulationId } = await aRegulation("2025-01-01", "2026-09-01");
    const refusal = async (day: string) => {
      const fields = await fieldsOf(repealRegulation(officer, sent(regulationId, day), at));
      return fields?.repealedFrom?.key;
    };
    expect(await refusal("2024-12-31")).toBe("regulations.fields.beforeItBegan");
    expect(await refusal("2025-01-01")).toBe("regulations.fields.beforeItBegan");
    expect(await refusal("2026-06-01")).toBe("regulations.fields.versionBegins");
    expect(await refusal("2026-09-01")).toBe("regulations.fields.versionBegins");
    expect(await refusal("2036-03-11")).toBe("regulations.fields.tooFarAhead");
    expect(await typesOf(regulationId)).not.toContain("regulation.repealed");
    await repealed(regulationId, "2026-09-02");
  });

  test("not where nothing of it is published, not one that there is not", async () => {
    const draft = await aRegulation();
    await expect(repealRegulation(officer, sent(draft.regulationId, "2026-06-01"), at)).rejects.toMatchObject({
      text: { key: "regulations.refusals.nothingInForce" },
    });
    const withdrawn = await aRegulation("2026-01-01");
    await withdrawVersion(officer, { versionId: withdrawn.versionId, reason: "Un errore nel testo." }, at);
    await expect(repealRegulation(officer, sent(withdrawn.regulationId, "2026-06-01"), at)).rejects.toBeInstanceOf(
      Conflict,
    );
    await expect(repealRegulation(officer, sent(randomUUID(), "2026-06-01"), at)).rejects.toBeInstanceOf(NotFound);
  });

  test("once: the same form again is the same repeal, another one is told, and a used one begins nothing", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const input = sent(regulationId, "2026-06-01");
    const results = await atOnce(5, () => repealRegulation(officer, input, at));
    expect(succeeded(results)).toHaveLength(5);
    await expect(repealRegulation(officer, sent(regulationId, "2026-07-01"), at)).rejects.toMatchObject({
      text: { key: "regulations.refusals.repealed" },
    });
    await takeBackRepeal(officer, { repealId: input.repealId, reason }, at);
    await expect(repealRegulation(officer, input, at)).rejects.toBeInstanceOf(Conflict);
    expect((await typesOf(regulationId)).filter((type) => type === "regulation.repealed")).toHaveLength(1);
  });

  test("by one of many officers at once, and either repealed or with a new version", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const results = await atOnce(5, () => repealRegulation(officer, sent(regulationId, "2026-06-01"), at));
    expect(succeeded(results)).toHaveLength(1);
    for (let turn = 0; turn < 4; turn += 1) {
      const raced = await aRegulation("2025-01-01");
      const { versionId } = await importVersion(
        officer,
        { versionId: randomUUID(), regulationId: raced.regulationId },
        textWith("Di più."),
        at,
      );
      const both = await atOnce<unknown>(2, (which) =>
        which === turn % 2
          ? repealRegulation(officer, sent(raced.regulationId, "2026-06-01"), at)
          : publishVersion(officer, { ...publication, versionId, validFrom: "2026-07-01" }, at),
      );
      expect(succeeded(both)).toHaveLength(1);
    }
  });

  test("by those who publish, and by nobody else", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const standing = await aRegulation("2025-01-01");
    const repealId = await repealed(standing.regulationId, "2026-06-01");
    for (const role of ["unit-referent", "moderator", "trainer", "guarantor"] as const) {
      const actor = await addStaff(role);
      await expect(repealRegulation(actor, sent(regulationId, "2026-06-01"), at), role).rejects.toBeInstanceOf(Refusal);
      await expect(takeBackRepeal(actor, { repealId, reason }, at), role).rejects.toBeInstanceOf(Refusal);
    }
    expect(await listRepealsAtDesk(regulationId)).toEqual([]);
    expect(await listRepealsAtDesk(standing.regulationId)).toMatchObject([{ status: "told" }]);
  });
});

describe("in its place stands", () => {
  test("another one that everyone can read, and that is in force by then", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const draft = await aRegulation();
    const ended = await aRegulation("2000-01-01");
    await repealed(ended.regulationId, "2026-06-01");
    const refusal = async (replacedBy: string, day = "2026-06-01") =>
      (await fieldsOf(repealRegulation(officer, sent(regulationId, day, replacedBy), at)))?.replacedBy?.key;
    expect(await refusal(regulationId)).toBe("regulations.fields.byItself");
    expect(await refusal(randomUUID())).toBe("regulations.fields.noSuchRegulation");
    expect(await refusal(draft.regulationId)).toBe("regulations.fields.noSuchRegulation");
    expect(await refusal(ended.regulationId)).toBe("regulations.fields.repealedItself");
    await repealed(regulationId, "2026-05-31", ended.regulationId);
  });

  test("none that ends before it could: also of two who name each other's at once one is refused", async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const one = await aRegulation("2025-01-01");
      const other = await aRegulation("2025-01-01");
      const pair = [
        [one.regulationId, other.regulationId],
        [other.regulationId, one.regulationId],
      ] as const;
      const results = await atOnce(2, (which) => {
        const [ends = "", stays = ""] = pair[which] ?? [];
        return repealRegulation(officer, sent(ends, "2026-06-01", stays), at);
      });
      expect(succeeded(results)).toHaveLength(1);
    }
  });

  test("one that is not repealed itself on the day it begins to stand there, or before", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const other = await aRegulation("2025-01-01");
    await repealed(regulationId, "2026-06-01", other.regulationId);
    await expect(repealRegulation(officer, sent(other.regulationId, "2026-06-01"), at)).rejects.toMatchObject({
      text: { key: "regulations.refusals.replacesAnother" },
    });
    await repealed(other.regulationId, "2026-06-02");
  });
});

describe("a repeal is taken back", () => {
  test("with its reason, and stays on record: the regulation is in force as before", async () => {
    const { regulationId, versionId, slug } = await aRegulation("2025-01-01");
    const repealId = await repealed(regulationId, "2026-01-01");
    expect(await takeBackRepeal(officer, { repealId, reason }, at)).toEqual({ slug, regulationId, replacement: null });
    const regulation = await findRegulation(slug);
    expect(regulation?.repeal).toBeNull();
    expect(await listRepealsAtDesk(regulationId)).toMatchObject([
      { id: repealId, status: "taken-back", takenBackReason: reason, repealedFrom: "2026-01-01" },
    ]);
    expect((await eventsAbout(regulationId)).at(-1)).toMatchObject({
      type: "regulation.repeal-taken-back",
      isPublic: true,
      payload: { repealId, repealedFrom: "2026-01-01", reason },
    });
    expect((await articlesOf(regulationId)).map(({ anchor }) => anchor)).toEqual(["art-1"]);
    expect(await findText(versionId)).not.toBeNull();
    await repealed(regulationId, "2026-02-01");
    expect((await listRepealsAtDesk(regulationId)).map(({ status }) => status).toSorted()).toEqual([
      "taken-back",
      "told",
    ]);
  });

  test("once, also of many at once, and not one that there is not", async () => {
    const { regulationId } = await aRegulation("2025-01-01");
    const repealId = await repealed(regulationId, "2026-01-01");
    const results = await atOnce(4, () => takeBackRepeal(officer, { repealId, reason }, at));
    expect(succeeded(results)).toHaveLength(1);
    await expect(takeBackRepeal(officer, { repealId, reason }, at)).rejects.toBeInstanceOf(WrongState);
    await expect(takeBackRepeal(officer, { repealId: randomUUID(), reason }, at)).rejects.toBeInstanceOf(NotFound);
    expect((await typesOf(regulationId)).filter((type) => type === "regulation.repeal-taken-back")).toHaveLength(1);
  });
});

test("no version begins on the day of the repeal or later, until that is taken back; one before it does", async () => {
  const { regulationId } = await aRegulation("2025-01-01");
  const repealId = await repealed(regulationId, "2026-06-01");
  for (const day of ["2026-06-01", "2027-01-01"]) {
    expect((await fieldsOf(aFurtherVersion(regulationId, day)))?.validFrom?.key).toBe(
      "regulations.fields.repealedBefore",
    );
  }
  await aFurtherVersion(regulationId, "2026-05-31");
  await takeBackRepeal(officer, { repealId, reason }, at);
  await aFurtherVersion(regulationId, "2027-01-02");
});

const articlesOf = (regulationId: string) =>
  db
    .select({ anchor: searchEntries.anchor })
    .from(searchEntries)
    .where(and(eq(searchEntries.kind, "article"), eq(searchEntries.subjectId, `${regulationId}#art-1`)));

const titleOf = async (regulationId: string) =>
  (await db.select().from(searchEntries).where(eq(searchEntries.subjectId, regulationId))).map(({ title }) => title);

test("the search finds it from its day on by a name that says so, and its articles no longer", async () => {
  const { regulationId, title } = await aRegulation("2025-01-01");
  await repealed(regulationId, "2026-06-01");
  await takeEffect(Temporal.Instant.from("2026-05-31T21:30:00Z"));
  expect(await titleOf(regulationId)).toEqual([title]);
  expect(await articlesOf(regulationId)).toHaveLength(1);
  await takeEffect(Temporal.Instant.from("2026-05-31T22:05:00Z"));
  expect(await titleOf(regulationId)).toEqual([`${title} (abrogato dal 1 giugno 2026)`]);
  expect(await articlesOf(regulationId)).toEqual([]);
});

test("the search knows at once of a repeal for a past day", async () => {
  const { regulationId, title } = await aRegulation("2025-01-01");
  await repealed(regulationId, "2026-03-10");
  expect(await titleOf(regulationId)).toEqual([`${title} (abrogato dal 10 marzo 2026)`]);
  expect(await articlesOf(regulationId)).toEqual([]);
});

test("a rule rests on its articles until its day and not from then on, and the desk knows which are repealed", async () => {
  await db.delete(rules);
  const { regulationId, slug } = await aRegulation("2025-01-01");
  const other = await aRegulation("2025-01-01");
  await repealed(regulationId, "2026-06-01");
  const administrator = await addStaff("administrator");
  const change = (validFrom: string) => ({
    ...{ key: "proposals.answer-term" as const, value: 25, validFrom, citedParagraph: null },
    ...{ referenceIt: "Regolamento, art. 1", referenceEn: "Regulation, art. 1", citedArticle: `${slug}#art-1` },
  });
  await changeRule(administrator, change("2026-05-31"), at);
  expect(await fieldsOf(changeRule(administrator, change("2026-06-01"), at))).toEqual({
    citedArticle: { key: "rules.fields.repealed" },
  });
  expect(await repealDays([slug, other.slug])).toEqual({ [slug]: "2026-06-01" });
  const citable = async (on: string) => (await listCitable(on)).map((one) => one.slug);
  expect(await citable("2026-05-31")).toContain(slug);
  expect(await citable("2026-06-01")).not.toContain(slug);
});

test("the site map tells when a repeal was told or taken back", async () => {
  const { regulationId, slug } = await aRegulation("2025-01-01");
  const changedOn = async () => (await listAddresses()).find((one) => one.slug === slug)?.changedOn;
  expect(await changedOn()).toBe("2026-03-10");
  const input = sent(regulationId, "2026-06-01");
  await repealRegulation(officer, input, Temporal.Instant.from("2026-04-01T09:00:00Z"));
  expect(await changedOn()).toBe("2026-04-01");
  await takeBackRepeal(officer, { repealId: input.repealId, reason }, Temporal.Instant.from("2026-04-02T22:30:00Z"));
  expect(await changedOn()).toBe("2026-04-03");
});

test("the PDF says so, and is as it was once the repeal is taken back", async () => {
  await addMunicipality();
  const { regulationId, slug } = await aRegulation("2025-01-01");
  const before = await regulationFile(slug, 1);
  const repealId = await repealed(regulationId, "2026-06-01");
  const told = await regulationFile(slug, 1);
  expect(told.sha256).not.toBe(before.sha256);
  await takeBackRepeal(officer, { repealId, reason }, at);
  expect((await regulationFile(slug, 1)).sha256).toBe(before.sha256);
});

describe("the database holds to it, whoever writes:", () => {
  const row = async (regulationId: string) => {
    const [found] = await db.select().from(regulationRepeals).where(eq(regulationRepeals.regulationId, regulationId));
    if (!found) throw new Error("there is no such repeal");
    return found;
  };

  test("one repeal counts, after the first version began, by an act, not by itself, taken back with a reason", async () => {
    const { regulationId, versionId } = await aRegulation("2025-01-01");
    const other = await aRegulation("2025-01-01");
    await repealed(regulationId, "2026-06-01");
    const good = { ...(await row(regulationId)), id: randomUUID() };
    const ofOther = { ...good, regulationId: other.regulationId, firstVersionId: other.versionId };
    const attempts = {
      "a second": good,
      "one that begins with the regulation": { ...ofOther, repealedFrom: "2025-01-01" },
      "one of another day than its version": { ...ofOther, firstValidFrom: "2024-01-01" },
      "one of the version of another": { ...ofOther, firstVersionId: versionId },
      "one without an act": { ...ofOther, act: "" },
      "one that replaces itself": { ...ofOther, replacedBy: other.regulationId },
      "one taken back without a reason": {
        ...{ ...ofOther, status: "taken-back" as const, takenBackReason: "" },
        ...{ takenBackBy: officer.personId, takenBackAt: new Date() },
      },
      "one told and taken back": { ...ofOther, takenBackReason: reason },
    };
    for (const [what, values] of Object.entries(attempts)) {
      await expect(db.insert(regulationRepeals).values(values), what).rejects.toThrow();
    }
    await db.insert(regulationRepeals).values(ofOther);
  });
});
