// SPDX-License-Identifier: AGPL-3.0-or-later
import { inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { madeAt, type Storage, type StorageKey, storage } from "#lib/gateways/storage.ts";

/** No command takes this long between storing the bytes and committing the row, in milliseconds. */
const grace = 24 * 60 * 60 * 1_000;

const batch = 500;

/**
 * Removes the bytes no row speaks of: of uploads whose transaction failed and of files that were removed. Answers how
 * many it removed.
 */
export async function sweepOrphans(at = new Date()): Promise<number> {
  const kept = await storage();
  let removed = 0;
  const keys: StorageKey[] = [];
  for await (const key of kept.keys()) {
    if (madeAt(key).getTime() > at.getTime() - grace) continue;
    keys.push(key);
    if (keys.length === batch) removed += await removeOrphans(kept, keys.splice(0));
  }
  return removed + (await removeOrphans(kept, keys));
}

async function removeOrphans(kept: Storage, keys: StorageKey[]): Promise<number> {
  if (keys.length === 0) return 0;
  const rows = await db.select({ key: files.storageKey }).from(files).where(inArray(files.storageKey, keys));
  const owned = new Set<string>(rows.map(({ key }) => key));
  const orphans = keys.filter((key) => !owned.has(key));
  for (const orphan of orphans) await kept.remove(orphan);
  return orphans.length;
}
