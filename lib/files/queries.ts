// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import type { Connection } from "#db/transaction.ts";
import { isStorageKey, type StorageKey } from "#lib/gateways/storage.ts";
import { today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { belongsTo, type Owner } from "./owner.ts";

/** What a page says about a file; its address is `/api/files/<id>`. */
const shown = {
  id: files.id,
  name: files.name,
  alternative: files.alternative,
  mediaType: files.mediaType,
  bytes: files.bytes,
};

export type AttachedFile = { id: string; name: string; alternative: string | null; mediaType: string; bytes: number };

/** Oldest first. */
export const listFilesOf = (owner: Owner, connection: Connection = db): Promise<AttachedFile[]> =>
  connection.select(shown).from(files).where(belongsTo(owner)).orderBy(asc(files.createdAt), asc(files.id));

/** The one file of this name that belongs to an owner, with what it takes to send it; null where there is none. */
export async function findNamed(owner: Owner, name: string) {
  const [file] = await db
    .select({ ...shown, storageKey: files.storageKey, sha256: files.sha256, visibility: files.visibility })
    .from(files)
    .where(and(belongsTo(owner), eq(files.name, name)));
  if (!file || !isStorageKey(file.storageKey)) return null;
  return { ...file, storageKey: file.storageKey };
}

/** A file with all that decides who may read it; null where there is none. */
export async function findFile(id: string) {
  const [file] = await db
    .select({
      ...shown,
      storageKey: files.storageKey,
      sha256: files.sha256,
      visibility: files.visibility,
      uploadedBy: files.uploadedBy,
      ownerKind: files.ownerKind,
      unitCode: cases.unitCode,
    })
    .from(files)
    .leftJoin(cases, eq(cases.subjectId, files.ownerId))
    .where(eq(files.id, id));
  if (!file || !isStorageKey(file.storageKey)) return null;
  return { ...file, storageKey: file.storageKey };
}

/** Where the oldest file is kept: a key begins with the time at which it was made. Null before there are files. */
export async function findOldestKey(): Promise<StorageKey | null> {
  const [oldest] = await db.select({ key: files.storageKey }).from(files).orderBy(asc(files.storageKey)).limit(1);
  return oldest && isStorageKey(oldest.key) ? oldest.key : null;
}

/** How large an upload may be, in megabytes, by the rule in force today. */
export async function largestUpload(): Promise<number> {
  const { "files.maximum-size": rule } = await rulesInForce(db, ["files.maximum-size"], today());
  return rule.value;
}

/** How large the pictures of an owner are, by their identifiers. */
export async function listPictureSizes(owner: Owner): Promise<Record<string, { width: number; height: number }>> {
  const found = await db
    .select({ id: files.id, width: files.width, height: files.height })
    .from(files)
    .where(and(belongsTo(owner), isNotNull(files.width)));
  return Object.fromEntries(found.map(({ id, width, height }) => [id, { width: width ?? 0, height: height ?? 0 }]));
}
