// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { events, seals } from "#db/schema/journal.ts";
import { addEvent } from "#db/testing/fixtures.ts";
import type { Transaction } from "#db/transaction.ts";
import { sealEvents } from "./seal-events.ts";
import { verifyJournal } from "./verify-journal.ts";

/** As an administrator of the database who goes round its triggers and keys. */
const tamper = (...statements: string[]) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const statement of statements) await tx.execute(sql.raw(statement));
  });

beforeEach(() => tamper("truncate seals, events restart identity cascade"));

const happened = async (times: number) => {
  for (let time = 0; time < times; time += 1) await addEvent({ payload: { time } });
};

const sealed = async () =>
  (await db.select().from(seals).orderBy(asc(seals.position))).map(({ position, eventId }) => [position, eventId]);

const goingOn: (() => Promise<void>)[] = [];

afterEach(() => Promise.all(goingOn.splice(0).map((end) => end())));

/** An event written by a transaction that goes on until `end` is called. */
async function writing() {
  const { promise: goesOn, resolve: end } = Promise.withResolvers<"commit" | "rollback">();
  const { promise: written, resolve: isWritten } = Promise.withResolvers<number>();
  const ended = db
    .transaction(async (tx) => {
      isWritten(await writeEvent(tx));
      if ((await goesOn) === "rollback") tx.rollback();
    })
    .catch(() => {});
  const finish = async (how: "commit" | "rollback") => {
    end(how);
    await ended;
  };
  goingOn.push(() => finish("rollback"));
  return { id: await written, end: finish };
}

const now = async () => {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return row?.now ?? "";
};

/** Whether a sealer has asked since then who is writing: it has seen the last event by then. */
async function aSealerHasAsked(since: string): Promise<boolean> {
  const asking = await db.execute(sql`
    select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and query like '%virtualtransaction%' and query_start > ${since}::timestamptz`);
  return asking.length > 0;
}

async function writeEvent(tx: Transaction): Promise<number> {
  const [event] = await tx
    .insert(events)
    .values({
      type: "rule.changed",
      subjectKind: "rule",
      subjectId: "x",
      actorKind: "system",
      isPublic: false,
      payload: {},
    })
    .returning({ id: events.id });
  return event?.id ?? 0;
}

test("the journal refuses to be changed", async () => {
  await happened(1);
  await sealEvents();
  for (const statement of ["update events set type = 'x'", "delete from events", "truncate events cascade"]) {
    await expect(db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: "23001" } });
  }
  await expect(db.execute(sql`update seals set hash = 'x'`)).rejects.toMatchObject({ cause: { code: "23001" } });
});

describe("sealing", () => {
  test("links the events in their order, once", async () => {
    await happened(3);
    expect(await sealEvents()).toBe(3);
    expect(await sealEvents()).toBe(0);
    await happened(1);
    expect(await sealEvents()).toBe(1);
    expect(await sealed()).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  test("goes on over batches, and is done by one at a time", async () => {
    await db.execute(sql`
      insert into events (type, subject_kind, subject_id, actor_kind, is_public, payload)
      select 'proposal.supported', 'proposal', n, 'system', false, jsonb_build_object('n', n)
      from generate_series(1, 2500) n`);
    const counts = await Promise.all([sealEvents(), sealEvents(), sealEvents()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(2_500);
    expect(await verifyJournal()).toMatchObject({ problem: null, sealed: 2_500, unsealed: 0 });
  });

  test("waits for whoever wrote earlier and commits later, and keeps nobody waiting", async () => {
    const slow = await writing();
    await happened(1);
    expect(await sealEvents(100)).toBe(0);

    const before = await now();
    const sealing = sealEvents(5_000);
    await expect.poll(() => aSealerHasAsked(before), { timeout: 4_000 }).toBe(true);
    await happened(1);
    await slow.end("commit");
    expect(await sealing).toBe(2);
    expect(await sealed()).toEqual([
      [1, slow.id],
      [2, slow.id + 1],
    ]);
    expect(await sealEvents()).toBe(1);
    expect(await verifyJournal()).toMatchObject({ problem: null, sealed: 3 });
  });

  test("goes over the gap that a failed transaction leaves", async () => {
    await happened(1);
    const failing = await writing();
    await happened(1);
    await failing.end("rollback");
    expect(await sealEvents()).toBe(2);
    expect(await sealed()).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(await verifyJournal()).toMatchObject({ problem: null });
  });

  test("loses nothing and keeps the order while many write", async () => {
    const writers = Array.from({ length: 40 }, () => db.transaction(writeEvent));
    let total = 0;
    for (let round = 0; round < 5; round += 1) total += await sealEvents();
    await Promise.all(writers);
    total += await sealEvents();
    expect(total).toBe(40);
    expect(await verifyJournal()).toMatchObject({ problem: null, sealed: 40, unsealed: 0 });
  });
});

describe("verification", () => {
  beforeEach(async () => {
    await happened(5);
    await sealEvents();
  });

  test("finds nothing in a journal as it was written, and names its head", async () => {
    const { head, problem, sealed: count } = await verifyJournal();
    expect({ problem, count }).toEqual({ problem: null, count: 5 });
    expect(head).toMatchObject({ position: 5, eventId: 5 });
    expect(head?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ["a payload", "update events set payload = '{\"time\": 9}' where id = 3", { what: "altered-event", eventId: 3 }],
    [
      "a microsecond",
      "update events set at = at + interval '1 microsecond' where id = 2",
      { what: "altered-event", eventId: 2 },
    ],
    ["who did it", "update events set actor_kind = 'staff' where id = 5", { what: "altered-event", eventId: 5 }],
    ["a hash", "update seals set hash = repeat('a', 64) where position = 4", { what: "altered-event", eventId: 4 }],
    ["an event that is gone", "delete from events where id = 3", { what: "missing-event", eventId: 3 }],
    ["the last event that is gone", "delete from events where id = 5", { what: "missing-event", eventId: 5 }],
    ["a seal that is gone", "delete from seals where position = 2", { what: "missing-seal", position: 2 }],
    ["the first seal that is gone", "delete from seals where position = 1", { what: "missing-seal", position: 1 }],
  ])("finds %s", async (_, statement, problem) => {
    await tamper(statement);
    expect((await verifyJournal()).problem).toEqual(problem);
  });

  test("finds an event that was slipped in between", async () => {
    const slow = await writing();
    await slow.end("rollback");
    await happened(1);
    await sealEvents();
    await tamper(`insert into events (id, type, subject_kind, subject_id, actor_kind, is_public, payload)
      overriding system value values (${slow.id}, 'x', 'rule', 'x', 'system', false, '{}')`);
    expect((await verifyJournal()).problem).toEqual({ what: "slipped-in-event", eventId: slow.id });
  });

  test("finds an event that nobody seals", async () => {
    await happened(1);
    expect(await verifyJournal()).toMatchObject({ problem: null, unsealed: 1 });
    await addEvent({ at: new Date(Date.now() - 11 * 60_000) });
    expect((await verifyJournal()).problem).toEqual({ what: "unsealed-event", eventId: 7 });
  });

  test("sees that the end was cut off only by a head that was kept elsewhere", async () => {
    const { head } = await verifyJournal();
    const kept = head?.hash ?? "";
    await happened(1);
    await sealEvents();
    expect((await verifyJournal(kept)).problem).toBeNull();

    await tamper("delete from seals where position >= 5", "delete from events where id >= 5");
    expect((await verifyJournal()).problem).toBeNull();
    expect((await verifyJournal(kept)).problem).toEqual({ what: "unknown-head", hash: kept });
  });
});
