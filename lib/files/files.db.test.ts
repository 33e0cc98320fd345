// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import { addCase, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { newStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { attachFile } from "./commands/attach-file.ts";
import { publishFilesOf } from "./commands/publish-files-of.ts";
import { receiveUpload } from "./commands/receive-upload.ts";
import { removeFile } from "./commands/remove-file.ts";
import { removeFilesOf } from "./commands/remove-files-of.ts";
import { sweepOrphans } from "./commands/sweep-orphans.ts";
import type { Owner } from "./owner.ts";
import { findFile, listFilesOf } from "./queries.ts";
import { serveFile } from "./serve-file.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-files-"));
  process.env.STORAGE_DIR = folder;
});

afterAll(() => rm(folder, { recursive: true }));

const content = "%PDF-1.7\n%%EOF";
const pdf = (name = "planimetria.pdf") => new File([content], name);
const draft = (): Owner => ({ kind: "proposal", id: randomUUID() });
const tomorrow = () => new Date(Date.now() + 25 * 60 * 60 * 1_000);

async function attach(owner: Owner, name?: string) {
  const author = await addPerson();
  const received = await receiveUpload(pdf(name));
  return inTransaction((tx) => attachFile(tx, author, received, owner));
}

async function bytesOf(id: string) {
  const file = await findFile(id);
  const stream = file && (await (await storage()).open(file.storageKey));
  return stream && (await buffer(stream)).toString();
}

describe("what is uploaded", () => {
  test("belongs to its owner, is private and can be read back", async () => {
    const owner = draft();
    const id = await attach(owner, "C:\\pianta ‮.pdf");
    expect(await listFilesOf(owner)).toEqual([
      { id, name: "pianta.pdf", alternative: null, mediaType: "application/pdf", bytes: content.length },
    ]);
    expect(await findFile(id)).toMatchObject({
      visibility: "private",
      unitCode: null,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    expect(await bytesOf(id)).toBe(content);
  });

  test("is tied to the unit that handles its owner's case", async () => {
    const owner = draft();
    const { unitCode } = await addCase({ subjectId: owner.id });
    expect(await findFile(await attach(owner))).toMatchObject({ unitCode });
  });

  test("is public once its owner is published, and nobody else's is", async () => {
    const [owner, other] = [draft(), draft()];
    const [published, hidden] = [await attach(owner), await attach(other)];
    await inTransaction((tx) => publishFilesOf(tx, owner));
    expect(await findFile(published)).toMatchObject({ visibility: "public" });
    expect(await findFile(hidden)).toMatchObject({ visibility: "private" });
  });
});

describe("who asks for a file", () => {
  const ask = (id: string, reader: Actor | null = null, etag: string | null = null) =>
    serveFile({ id, etag, reader: async () => reader });

  test("gets a public one as a download that can do no harm", async () => {
    const owner = draft();
    const id = await attach(owner, "Perché no.pdf");
    await inTransaction((tx) => publishFilesOf(tx, owner));
    const answer = await serveFile({
      id,
      etag: null,
      reader: () => Promise.reject(new Error("nobody has to say who")),
    });
    expect(await answer.text()).toBe(content);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "public, max-age=600",
      "content-disposition": `attachment; filename="Perche no.pdf"; filename*=UTF-8''Perch%C3%A9%20no.pdf`,
      "content-length": String(content.length),
      "content-type": "application/pdf",
    });
    const again = await ask(id, null, answer.headers.get("etag"));
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("gets a private one only if it is theirs, and nobody keeps a copy on the way", async () => {
    const id = await attach(draft());
    const uploadedBy = (await findFile(id))?.uploadedBy ?? "";
    const author: Actor = { kind: "citizen", level: 2, personId: uploadedBy };
    const answer = await ask(id, author);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect((await ask(id, { ...author, personId: randomUUID() })).status).toBe(404);
    expect((await ask(id, null, answer.headers.get("etag"))).status).toBe(404);
  });

  test("cannot tell what is hidden from what is not there", async () => {
    const hidden = await ask(await attach(draft()));
    for (const id of [randomUUID(), "../../etc/passwd", "%00", ""]) {
      const absent = await ask(id);
      expect([absent.status, await absent.text()]).toEqual([404, await hidden.clone().text()]);
      expect(Object.fromEntries(absent.headers)).toEqual(Object.fromEntries(hidden.headers));
    }
  });

  test("is told that there is none where its bytes are gone", async () => {
    const owner = draft();
    const id = await attach(owner);
    await inTransaction((tx) => publishFilesOf(tx, owner));
    const file = await findFile(id);
    if (file) await (await storage()).remove(file.storageKey);
    expect((await ask(id)).status).toBe(404);
  });
});

describe("what is refused", () => {
  test("is empty, or larger than the rule in force allows", async () => {
    await db.insert(rules).values({
      key: "files.maximum-size",
      value: 1,
      unit: "megabytes",
      legalReference: { it: "Prova", en: "Test" },
      validFrom: "2020-01-01",
    });
    const fits = new File([content, new Uint8Array(1024 * 1024 - content.length)], "grande.pdf");
    const exceeds = new File([content, new Uint8Array(1024 * 1024)], "grande.pdf");
    await expect(receiveUpload(fits)).resolves.toMatchObject({ bytes: 1024 * 1024 });
    const refusals = await Promise.all(
      [new File([], "vuoto.pdf"), exceeds].map((file) => receiveUpload(file).catch((error: unknown) => error)),
    );
    expect(refusals.map((error) => error instanceof Invalid && error.fields.file)).toEqual([
      { key: "files.empty" },
      { key: "files.size", params: { megabytes: 1 } },
    ]);
    await db.delete(rules);
  });
});

describe("bytes without a row", () => {
  const kept = async () => new Set<string>(await Array.fromAsync((await storage()).keys()));

  test("of a transaction that failed go with the sweep, but not within a day", async () => {
    const received = await receiveUpload(pdf());
    await inTransaction((tx) => attachFile(tx, randomUUID(), received, draft())).catch(() => {});
    expect(await sweepOrphans()).toBe(0);
    expect((await kept()).has(received.storageKey)).toBe(true);
    expect(await sweepOrphans(tomorrow())).toBeGreaterThan(0);
    expect((await kept()).has(received.storageKey)).toBe(false);
  });

  test("of files that were removed go, those of their neighbours stay", async () => {
    const [owner, other] = [draft(), draft()];
    const [first, second, third] = [await attach(owner), await attach(owner), await attach(other)];
    const before = await kept();
    await inTransaction((tx) => removeFile(tx, other, first));
    expect(await findFile(first)).not.toBeNull();
    await inTransaction((tx) => removeFile(tx, owner, first));
    await inTransaction((tx) => removeFilesOf(tx, other));
    await sweepOrphans(tomorrow());
    expect(await findFile(first)).toBeNull();
    expect(await findFile(third)).toBeNull();
    expect(await bytesOf(second)).toBe(content);
    expect(before.size - (await kept()).size).toBe(2);
  });

  test("are removed in batches, all of them", async () => {
    const disk = await storage();
    const before = (await kept()).size;
    for (let count = 0; count < 1_050; count += 1) await disk.put(newStorageKey(), new Uint8Array(1));
    expect(await sweepOrphans(tomorrow())).toBeGreaterThanOrEqual(1_050);
    expect((await kept()).size).toBeLessThanOrEqual(before);
  });
});
