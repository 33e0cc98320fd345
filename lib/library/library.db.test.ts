// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { deflateSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { documents, documentTexts } from "#db/schema/library.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, addUnit, addZone, eventsAbout } from "#db/testing/fixtures.ts";
import { countJobs } from "#db/testing/house.ts";
import { renderReceipt } from "#lib/documents/receipt.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { serveFile } from "#lib/files/serve-file.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { addDocument } from "./commands/add-document.ts";
import { attachToDocument } from "./commands/attach-to-document.ts";
import { describeDocument } from "./commands/describe-document.ts";
import { detachFromDocument } from "./commands/detach-from-document.ts";
import { extractText } from "./commands/extract-text.ts";
import { publishDocument } from "./commands/publish-document.ts";
import { withdrawDocument } from "./commands/withdraw-document.ts";
import { findDocument, findDocumentAtDesk, listLatest, searchDocuments } from "./queries.ts";
import type { AddDocument } from "./schemas.ts";
import { filesOfDocument } from "./vocabulary.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");

let officer: Staff;
let pdf: Buffer;

beforeAll(async () => {
  officer = await addStaff("participation-officer");
  pdf = await renderReceipt({
    locale: "it",
    title: "Verbale della prova",
    issuer: "Comune di prova",
    number: { term: "Numero", value: "7" },
    facts: [{ term: "Parola", value: "parallelepipedo" }],
    attachments: { title: "Allegati", none: "Nessuno", files: [] },
    address: { title: "Indirizzo", text: "Qui", url: "https://prova.example" },
    law: "",
    page: "%1 di %2",
  });
});

const upload = (bytes: Uint8Array = pdf, name = "verbale.pdf") =>
  receiveUpload(new File([new Uint8Array(bytes)], name, { type: "application/pdf" }));

const described = (change: Partial<AddDocument> = {}): AddDocument => ({
  documentId: randomUUID(),
  kind: "minutes",
  title: `Verbale della prova ${randomUUID()}`,
  summary: "Si è provato.",
  datedOn: "2026-02-20",
  actNumber: null,
  unitCode: null,
  zoneCode: null,
  language: "it",
  ...change,
});

async function aDocument(change: Partial<AddDocument> = {}, bytes?: Uint8Array) {
  const { documentId } = await addDocument(officer, described(change), await upload(bytes), at);
  const document = await findDocumentAtDesk(documentId);
  const [file] = document?.files ?? [];
  if (!document || !file) throw new Error("the document was not written");
  return { documentId, slug: document.slug, fileId: file.id };
}

const served = async (id: string, reader: Staff | null = null) =>
  (await serveFile({ id, etag: null, reader: async () => reader })).status;

const search = (change: Record<string, unknown>) => searchDocuments({ page: 1, ...change });

describe("a document is added", () => {
  test("as a draft that the desk alone reads, with its file", async () => {
    const { documentId, slug, fileId } = await aDocument();
    expect(await findDocument(slug)).toBeNull();
    expect(await served(fileId)).toBe(404);
    expect(await served(fileId, await addStaff("administrator"))).toBe(200);
    expect(await served(fileId, await addStaff("unit-referent"))).toBe(404);
    expect((await eventsAbout(documentId)).map(({ type, isPublic }) => [type, isPublic])).toEqual([
      ["document.added", false],
      ["document.file-added", false],
    ]);
    expect(await countJobs("extraction", { fileId })).toBe(1);
  });

  test("once, however often the form is sent", async () => {
    const input = described();
    const file = await upload();
    const results = await atOnce(5, () => addDocument(officer, input, file, at));
    expect(succeeded(results).length).toBeGreaterThan(0);
    expect((await findDocumentAtDesk(input.documentId))?.files).toHaveLength(1);
  });

  test("under an address of its own, also where many are called the same", async () => {
    const title = `Lo stesso titolo ${randomUUID()}`;
    const results = await atOnce(4, async () => addDocument(officer, described({ title }), await upload(), at));
    const rows = await db.select({ slug: documents.slug }).from(documents).where(eq(documents.title, title));
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(succeeded(results).length);
    expect(succeeded(results)).toHaveLength(4);
  });

  test("not about a unit or a neighbourhood that is not there", async () => {
    for (const wrong of [{ unitCode: "nowhere" }, { zoneCode: "nowhere" }]) {
      await expect(addDocument(officer, described(wrong), await upload(), at)).rejects.toBeInstanceOf(Invalid);
    }
  });
});

describe("a published document", () => {
  test("is read by everyone, and found by words, kind, year, unit and neighbourhood", async () => {
    const [unitCode, zoneCode] = [await addUnit(), await addZone()];
    const { documentId, slug, fileId } = await aDocument({ kind: "act", datedOn: "2019-05-05", unitCode, zoneCode });
    await publishDocument(officer, { documentId }, at);
    expect((await findDocument(slug))?.files.map(({ id }) => id)).toEqual([fileId]);
    expect(await served(fileId)).toBe(200);
    for (const filter of [{ unit: unitCode }, { zone: zoneCode }, { year: "2019" }, { kind: "act" as const }]) {
      expect(
        (await search(filter)).documents.map(({ id }) => id),
        JSON.stringify(filter),
      ).toContain(documentId);
    }
    expect((await search({ unit: unitCode, year: "2020" })).total).toBe(0);
    expect((await eventsAbout(documentId)).at(-1)).toMatchObject({ type: "document.published", isPublic: true });
  });

  test("is found by the words of its file once the worker has read it", async () => {
    const { documentId, fileId } = await aDocument();
    await publishDocument(officer, { documentId }, at);
    expect((await search({ q: "parallelepipedo" })).documents.map(({ id }) => id)).not.toContain(documentId);
    await extractText(fileId);
    expect((await search({ q: "parallelepipedi" })).documents.map(({ id }) => id)).toContain(documentId);
    expect((await findDocumentAtDesk(documentId))?.files).toMatchObject([{ state: "done", pages: 1, isTagged: true }]);
  });

  test("shows the passage that holds the words, marked; its beginning where the title alone holds them", async () => {
    const summary = `${"Si è parlato di altro. ".repeat(30)}Poi dei girasoli dell’orto.`;
    const title = `Semine ${randomUUID()}`;
    const { documentId } = await aDocument({ title, summary });
    await publishDocument(officer, { documentId }, at);
    const passageFor = async (q?: string) => {
      const found = (await search({ q, kind: "minutes" })).documents.find(({ id }) => id === documentId);
      return found?.passage.map(({ text, found }) => (found ? `[${text}]` : text)).join("");
    };
    expect(await passageFor("girasole")).toMatch(/^….*altro\. Poi dei \[girasoli\] dell’orto\.$/);
    expect(await passageFor("semina")).toMatch(/^Si è parlato di altro\..*…$/);
    expect(await passageFor()).toBe("");
  });

  test("is withdrawn with its reason and without its files, and can come back", async () => {
    const { documentId, slug, fileId } = await aDocument();
    await publishDocument(officer, { documentId }, at);
    await expect(detachFromDocument(officer, { documentId, fileId }, at)).rejects.toBeInstanceOf(WrongState);
    await withdrawDocument(officer, { documentId, reason: "C’era un nome di troppo." }, at);
    expect(await findDocument(slug)).toMatchObject({ withdrawnReason: "C’era un nome di troppo.", files: [] });
    expect(await served(fileId)).toBe(404);
    expect(await db.$count(searchEntries, eq(searchEntries.subjectId, documentId))).toBe(0);
    await expect(withdrawDocument(officer, { documentId, reason: "Di nuovo, per prova." }, at)).rejects.toBeInstanceOf(
      WrongState,
    );
    await publishDocument(officer, { documentId }, at);
    expect(await served(fileId)).toBe(200);
  });

  test("has at least one file and not more than it may", async () => {
    const { documentId, fileId } = await aDocument();
    await detachFromDocument(officer, { documentId, fileId }, at);
    await expect(publishDocument(officer, { documentId }, at)).rejects.toBeInstanceOf(Conflict);
    for (let count = 0; count < filesOfDocument; count += 1) {
      await attachToDocument(officer, { documentId, shows: null }, await upload(), at);
    }
    const oneMore = await upload();
    await expect(attachToDocument(officer, { documentId, shows: null }, oneMore, at)).rejects.toBeInstanceOf(Invalid);
  });

  test("is among the latest of its kind, the newest first", async () => {
    const { documentId } = await aDocument({ kind: "other", datedOn: "2199-12-31" });
    expect(JSON.stringify(await listLatest())).not.toContain(documentId);
    await publishDocument(officer, { documentId }, at);
    const others = (await listLatest()).find(({ kind }) => kind === "other");
    expect(others?.documents[0]?.id).toBe(documentId);
  });

  test("keeps its address when it is called otherwise", async () => {
    const { documentId, slug } = await aDocument();
    await publishDocument(officer, { documentId }, at);
    await describeDocument(officer, described({ documentId, title: "Un altro nome" }), at);
    expect(await findDocument(slug)).toMatchObject({ title: "Un altro nome" });
    const [entry] = await db.select().from(searchEntries).where(eq(searchEntries.subjectId, documentId));
    expect(entry).toMatchObject({ title: "Un altro nome", params: { slug } });
  });
});

test("only the office keeps documents", async () => {
  const { documentId, fileId } = await aDocument();
  const file = await upload();
  for (const role of ["unit-referent", "moderator", "trainer", "guarantor"] as const) {
    const actor = await addStaff(role);
    const attempts = [
      () => addDocument(actor, described(), file, at),
      () => describeDocument(actor, described({ documentId }), at),
      () => attachToDocument(actor, { documentId, shows: null }, file, at),
      () => detachFromDocument(actor, { documentId, fileId }, at),
      () => publishDocument(actor, { documentId }, at),
      () => withdrawDocument(actor, { documentId, reason: "Un motivo qualunque." }, at),
    ];
    for (const attempt of attempts) await expect(attempt(), role).rejects.toBeInstanceOf(Refusal);
  }
  await expect(publishDocument(officer, { documentId: randomUUID() }, at)).rejects.toBeInstanceOf(NotFound);
  expect(await findDocumentAtDesk(documentId)).toMatchObject({ status: "draft" });
});

describe("a file without readable words", () => {
  const stateOf = async (fileId: string) => {
    const [row] = await db.select().from(documentTexts).where(eq(documentTexts.fileId, fileId));
    return row?.state;
  };

  test("that is damaged is noted as such, and not tried again", async () => {
    const { fileId } = await aDocument({}, Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000, "x")]));
    await extractText(fileId);
    expect(await stateOf(fileId)).toBe("failed");
  });

  test("that wants more time than there is ends its thread, not the worker", async () => {
    const { fileId } = await aDocument();
    await extractText(fileId, { seconds: 0.001, megabytes: 384 });
    expect(await stateOf(fileId)).toBe("failed");
  });

  test("that unpacks to more than the memory there is ends its thread, not the worker", async () => {
    const { fileId } = await aDocument({}, bomb());
    await extractText(fileId, { seconds: 30, megabytes: 200 });
    expect(await stateOf(fileId)).toBe("failed");
  });

  test("that is gone by now is left alone", async () => {
    await expect(extractText(randomUUID())).resolves.toBeUndefined();
  });
});

/** Some hundred kilobytes that unpack to some hundred megabytes. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(400 * 1024 * 1024, "BT ET "));
  const before = [
    "%PDF-1.4\n",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>/MediaBox[0 0 9 9]>>endobj\n",
    `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`,
  ].join("");
  const after = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  return Buffer.concat([Buffer.from(before), packed, Buffer.from(after)]);
}
