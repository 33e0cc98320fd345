// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  isStorageKey,
  localDisk,
  madeAt,
  newStorageKey,
  type Storage,
  StorageUnavailable,
  storageOn,
} from "./storage.ts";

let folder: string;
let storage: Storage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-storage-"));
  storage = storageOn(localDisk(folder));
});

afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode("portico");

describe("a key", () => {
  test("knows when it was made", () => {
    const before = Date.now();
    const made = madeAt(newStorageKey()).getTime();
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });

  test.each(["../../etc/passwd", "2026-11/../../x", "2026-11/planimetria.pdf", "/2026-11", ""])(
    "is never %j",
    (key) => {
      expect(isStorageKey(key)).toBe(false);
    },
  );
});

describe("on the local disk", () => {
  test("gives back the bytes it was given", async () => {
    const key = newStorageKey();
    await storage.put(key, bytes);
    const stream = await storage.open(key);
    expect(stream && (await buffer(stream)).toString()).toBe("portico");
    expect(await readFile(join(folder, key), "utf8")).toBe("portico");
  });

  test("says null for what it does not have, and removes it without complaint", async () => {
    const key = newStorageKey();
    expect(await storage.open(key)).toBeNull();
    await storage.put(key, bytes);
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.open(key)).toBeNull();
  });

  test("lists what it keeps and nothing that others put there", async () => {
    const keys = [newStorageKey(), newStorageKey(new Date("2020-02-01"))];
    for (const key of keys) await storage.put(key, bytes);
    await writeFile(join(folder, ".DS_Store"), "");
    expect((await Array.fromAsync(storage.keys())).sort()).toEqual(keys.sort());
  });

  test("says that it is unavailable where it cannot write", async () => {
    const file = join(folder, "occupied");
    await writeFile(file, "");
    await expect(storageOn(localDisk(file)).put(newStorageKey(), bytes)).rejects.toBeInstanceOf(StorageUnavailable);
  });
});
