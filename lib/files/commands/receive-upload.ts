// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { newStorageKey, type StorageKey, storage } from "#lib/gateways/storage.ts";
import { cleanFileName } from "../file-name.ts";
import { inspect, unusable } from "../inspect.ts";
import { largestUpload } from "../queries.ts";
import { type AcceptedType, type AcceptedTypes, ordinaryTypes } from "../vocabulary.ts";

/** A file whose bytes are in the storage and that belongs to nobody yet; `attachFile` gives it to its owner. */
export type ReceivedFile = {
  storageKey: StorageKey;
  name: string;
  mediaType: AcceptedType;
  bytes: number;
  sha256: string;
};

const mebibyte = 1024 * 1024;

/**
 * Checks, cleans and stores what someone sent, if it is of a type its owner takes; throws `Invalid` on the field `file` where it cannot be accepted. It runs
 * before the command's transaction, so that no row waits for a picture to be drawn: the bytes are stored first, and
 * where the transaction then fails, `sweepOrphans` removes them.
 */
export async function receiveUpload(upload: File, accepted: AcceptedTypes = ordinaryTypes): Promise<ReceivedFile> {
  if (upload.size === 0) throw unusable({ key: "files.empty" });
  const megabytes = await largestUpload();
  if (upload.size > megabytes * mebibyte) throw unusable({ key: "files.size", params: { megabytes } });

  const name = cleanFileName(upload.name);
  const { mediaType, bytes } = await inspect(name, await upload.bytes(), accepted);
  const storageKey = newStorageKey();
  await (await storage()).put(storageKey, bytes);
  return { storageKey, name, mediaType, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
