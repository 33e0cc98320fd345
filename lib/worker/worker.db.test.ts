// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { topics } from "#db/schema/municipality.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { addCase, addEvent, addMunicipality, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { enqueue } from "#lib/kernel/queue.ts";

let mails = 0;
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.resume();
    stream.on("end", () => {
      mails += 1;
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((listening) => mailServer.listen(0, "127.0.0.1", listening));
  await addMunicipality();
  await db.insert(topics).values({ code: "verde", name: { it: "Verde", en: "Green" }, position: 0 });
});

const running: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => end(worker, "SIGKILL")));
});

afterAll(() => new Promise<void>((closed) => mailServer.close(closed)));

/** The worker as it runs in production: a process of its own. */
async function startWorker(): Promise<ChildProcess> {
  const { port } = mailServer.server.address() as AddressInfo;
  const worker = fork("scripts/worker.ts", {
    execArgv: ["--conditions=react-server", "--import=./scripts/begin-sooner.mjs"],
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}` },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  running.push(worker);
  expect(await once(worker, "message")).toContain("ready");
  return worker;
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, "exit");
}

/** A proposal was filed: its author has to be told. */
async function fileProposal() {
  const author = await addPerson({ email: "ada@example.it", emailConfirmedAt: new Date() });
  const opened = await addCase();
  await db.insert(proposals).values({
    id: opened.subjectId,
    authorId: author,
    status: "submitted",
    title: "Più panchine",
    body: "All’ombra.",
    topicCode: "verde",
    caseId: opened.id,
  });
  const eventId = await addEvent({ subjectId: opened.subjectId, caseId: opened.id });
  await inTransaction((tx) => enqueue(tx, "reactions", { eventId }));
  const told = () => db.select().from(notifications).where(eq(notifications.eventId, eventId));
  return { author, opened, told };
}

const stateOfJobs = async (queue: string) => {
  const rows = await db.execute(sql`select state from pgboss.job where name = ${queue} order by created_on`);
  return rows.map(({ state }) => state);
};

const within = (seconds: number) => ({ timeout: seconds * 1_000, interval: 100 });

test("a worker killed in the middle of a job leaves it to the next, and the person is told once", async () => {
  const { author, told } = await fileProposal();

  // Whoever holds the person's row, before the worker begins, makes the reaction wait in the middle of its transaction.
  await db.transaction(async (tx) => {
    await tx.select().from(people).where(eq(people.id, author)).for("update");
    const first = await startWorker();
    await vi.waitFor(async () => {
      const [blocked] = await db.execute(
        sql`select count(*)::int as count from pg_stat_activity where datname = current_database()
          and application_name = 'portico' and wait_event_type = 'Lock'`,
      );
      expect(blocked?.count).toBe(1);
    }, within(60));
    await end(first, "SIGKILL");
  });
  expect(await stateOfJobs("reactions")).toEqual(["active"]);
  expect(await told()).toEqual([]);

  await startWorker();
  await vi.waitFor(async () => expect(await told()).toMatchObject([{ mailState: "sent" }]), within(60));
  expect(await stateOfJobs("reactions")).toEqual(["completed"]);
  expect(mails).toBe(1);
}, 240_000);

test("a case gets its protocol number, and the journal says so", async () => {
  const opened = await addCase();
  await inTransaction((tx) => enqueue(tx, "protocol", { caseId: opened.id }));
  await startWorker();
  await vi.waitFor(async () => {
    const [found] = await db.select().from(cases).where(eq(cases.id, opened.id));
    expect(found).toMatchObject({ protocolState: "registered", protocolNumber: "P-2026-000001" });
  }, within(60));
  const [told] = await db.select().from(events).where(eq(events.caseId, opened.id));
  expect(told).toMatchObject({
    type: "case.registered",
    actorKind: "system",
    payload: { protocolNumber: "P-2026-000001" },
  });
}, 120_000);

test("a worker is told of a job, and does not find it at its next look", async () => {
  await startWorker();
  // The clock puts chores into this queue as well.
  const ours = () =>
    db.execute<{ state: string; waited: number }>(
      sql`select state, extract(epoch from started_on - created_on)::float8 as waited from pgboss.job
        where name = 'chores' and data ->> 'chore' = 'of nobody'`,
    );
  for (let ended = 1; ended <= 3; ended += 1) {
    await inTransaction((tx) => enqueue(tx, "chores", { chore: "of nobody" }));
    const all = Array(ended).fill({ state: "completed" });
    await vi.waitFor(async () => expect(await ours()).toMatchObject(all), within(60));
  }
  // Who looks once a second has just looked when the job before has ended.
  for (const { waited } of await ours()) expect(waited).toBeLessThan(0.4);
}, 120_000);

test("a job that fails for good waits where it can be seen", async () => {
  await startWorker();
  await db.execute(sql`update pgboss.queue set retry_limit = 0 where name = 'reactions'`);
  await inTransaction((tx) => enqueue(tx, "reactions", { eventId: 999_999 }));
  await vi.waitFor(async () => expect(await stateOfJobs("dead-letter")).toEqual(["created"]), within(60));
}, 120_000);

test("a worker that is asked to stop ends the job it is at", async () => {
  const { author, told } = await fileProposal();
  const ended = await db.transaction(async (tx) => {
    await tx.select().from(people).where(eq(people.id, author)).for("update");
    const worker = await startWorker();
    const exit = once(worker, "exit");
    await vi.waitFor(async () => expect(await stateOfJobs("reactions")).toContain("active"), within(60));
    worker.kill("SIGTERM");
    await wait(500);
    expect(worker.exitCode).toBeNull();
    return { exit };
  });
  expect(await ended.exit).toEqual([0, null]);
  expect(await told()).toHaveLength(1);
}, 120_000);
