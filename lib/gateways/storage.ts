// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { type Environment, env } from "#lib/kernel/env.ts";

/** Only `newStorageKey` makes one: no name and no path from outside ever reaches the storage. */
export type StorageKey = string & { readonly madeHere: unique symbol };

export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}

/** The storage answers, and does not have what it was given to keep: it is another one, or an empty one. */
export class FilesMissing extends Error {
  override readonly name = "FilesMissing";
}

const shape = /^\d{4}-\d{2}\/([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Such as `2026-11/019…`: a folder a month keeps folders of a size that people and file systems can bear. */
export function newStorageKey(at: Date = new Date()): StorageKey {
  return `${at.toISOString().slice(0, 7)}/${randomUUIDv7()}` as StorageKey;
}

export const isStorageKey = (key: string): key is StorageKey => shape.test(key);

/** When the key was made: the first 48 bits of a UUID of version 7 are milliseconds (RFC 9562, 5.7). */
export function madeAt(key: StorageKey): Date {
  const [, high = "", low = ""] = shape.exec(key) ?? [];
  return new Date(Number.parseInt(high + low, 16));
}

export type Storage = {
  put(key: StorageKey, bytes: Uint8Array): Promise<void>;
  has(key: StorageKey): Promise<boolean>;
  /** The bytes from the first to the last; null where there is no such file. */
  open(key: StorageKey): Promise<Readable | null>;
  /** Nothing happens where there is no such file. */
  remove(key: StorageKey): Promise<void>;
  /** Everything that is kept, in no particular order. */
  keys(): AsyncIterable<StorageKey>;
};

export function storageOn(disk: Disk): Storage {
  return {
    put: (key, bytes) => reporting("write", () => disk.put(key, bytes)),
    has: (key) => reporting("read", () => disk.exists(key)),
    open: (key) => reporting("read", async () => ((await disk.exists(key)) ? disk.getStream(key) : null)),
    remove: (key) => reporting("remove", () => disk.delete(key)),
    async *keys() {
      let paginationToken: string | undefined;
      do {
        const page = await reporting("list", () => disk.listAll("", { recursive: true, paginationToken }));
        for (const found of page.objects) {
          if (found.isFile && isStorageKey(found.key)) yield found.key;
        }
        ({ paginationToken } = page);
      } while (paginationToken);
    },
  };
}

async function reporting<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StorageUnavailable(`the storage could not ${what}`, { cause });
  }
}

/** A folder of this machine. */
export const localDisk = (folder: string) =>
  new Disk(new FSDriver({ location: resolve(folder), visibility: "private" }));

/** A bucket of Amazon S3 or of anything that speaks its protocol (`STORAGE_S3_ENDPOINT`). */
async function s3Disk(given: Environment, bucket: string): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { STORAGE_S3_ACCESS_KEY: accessKeyId, STORAGE_S3_SECRET_KEY: secretAccessKey } = given;
  return new Disk(
    new S3Driver({
      bucket,
      region: given.STORAGE_S3_REGION ?? "eu-south-1",
      ...(given.STORAGE_S3_ENDPOINT && elsewhere(given.STORAGE_S3_ENDPOINT)),
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
      visibility: "private",
      supportsACL: false,
    }),
  );
}

/** Servers other than Amazon's have no host for each bucket, and many do not know its newer checksums. */
const elsewhere = (endpoint: string) =>
  ({
    endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  }) as const;

async function configuredDisk(given: Environment): Promise<Disk> {
  if (given.STORAGE_S3_BUCKET) return s3Disk(given, given.STORAGE_S3_BUCKET);
  if (given.STORAGE_DIR) return localDisk(given.STORAGE_DIR);
  throw new StorageUnavailable("neither STORAGE_DIR nor STORAGE_S3_BUCKET is set");
}

let configured: Storage | undefined;

/** The storage of this installation, by `STORAGE_DIR` or `STORAGE_S3_*`. */
export async function storage(): Promise<Storage> {
  configured ??= storageOn(await configuredDisk(env()));
  return configured;
}

/**
 * Looks for a file that must be there, then writes, reads and removes one: a folder that is not mounted, a full disk and a
 * wrong password are all found. Throws `FilesMissing` where `known` is not there, before anything is written.
 */
export async function probeStorage(kept: Storage, known: StorageKey | null): Promise<void> {
  if (known && !(await kept.has(known))) throw new FilesMissing(`${known} is not there`);
  const key = newStorageKey();
  await kept.put(key, new Uint8Array(1024));
  const stream = await kept.open(key);
  if (stream) await buffer(stream);
  await kept.remove(key);
}
