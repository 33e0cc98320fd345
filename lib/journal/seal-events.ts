// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as wait } from "node:timers/promises";
import { and, desc, gt, lte, max, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events, seals } from "#db/schema/journal.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { beginning, nextHash, readEvents } from "./chain.ts";

const batch = 1_000;

/** How long one round waits for whoever is writing, in milliseconds; then the next round tries again. */
const patience = 2_000;

/**
 * Seals what has happened since the last time, in the order of the events' identifiers; answers how many it sealed.
 * Writers are never made to wait, and one sealer works at a time: a second one finds nothing to do.
 */
export async function sealEvents(waitFor = patience): Promise<number> {
  const until = await lastSettled(waitFor);
  if (until === null) return 0;
  let total = 0;
  for (;;) {
    const sealed = await inTransaction((tx) => sealBatch(tx, until));
    total += sealed;
    if (sealed < batch) return total;
  }
}

/**
 * The last event before which none can appear any more. Identifiers are given when an event is written, but it is seen
 * only when its transaction commits, so a later one may be seen first. Whoever has been given an identifier holds the
 * lock of a writer on the table until the end of the transaction; once those who hold it now are gone, everything up to
 * the last event seen before is either there or never will be. Null while somebody keeps on writing.
 */
async function lastSettled(waitFor: number): Promise<number | null> {
  const [seen] = await db.select({ last: max(events.id) }).from(events);
  if (!seen?.last) return null;
  const writing = await writers();
  const deadline = Date.now() + waitFor;
  while (!writing.isDisjointFrom(await writers())) {
    if (Date.now() > deadline) return null;
    await wait(25);
  }
  return seen.last;
}

/** The transactions that are writing events at this moment. */
async function writers(): Promise<Set<string>> {
  const rows = await db.execute<{ virtualtransaction: string }>(sql`
    select virtualtransaction from pg_locks
    where locktype = 'relation' and relation = 'events'::regclass and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())`);
  return new Set(rows.map(({ virtualtransaction }) => virtualtransaction));
}

async function sealBatch(tx: Transaction, until: number): Promise<number> {
  const [lock] = await tx.execute(sql`select pg_try_advisory_xact_lock(hashtext('seals')) as taken`);
  if (!lock?.taken) return 0;
  const [last] = await tx.select().from(seals).orderBy(desc(seals.position)).limit(1);
  const unsealed = await readEvents(tx, and(gt(events.id, last?.eventId ?? 0), lte(events.id, until)), batch);
  if (unsealed.length === 0) return 0;

  let hash = last?.hash ?? beginning;
  const hashes = unsealed.map((event) => {
    hash = nextHash(hash, event);
    return hash;
  });
  const ids = unsealed.map(({ id }) => id);
  // As two arrays, because thousands of parameters take longer than the hashes.
  await tx.execute(sql`
    insert into ${seals} (position, event_id, hash)
    select ${last?.position ?? 0}::bigint + ordinality, event_id, hash
    from unnest(${sql.param(ids)}::bigint[], ${sql.param(hashes)}::text[]) with ordinality as link (event_id, hash, ordinality)`);
  return unsealed.length;
}
