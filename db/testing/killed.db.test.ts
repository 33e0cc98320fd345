// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#scripts/database/embedded-postgres.ts";
import { createDatabase, migrateDatabase } from "#scripts/database/migrate.ts";
import { houseCode } from "#scripts/instance/child.ts";
import { testFolder } from "#scripts/instance/folder.ts";
import { freePort } from "#scripts/instance/ports.ts";

const folder = testFolder("killed");
let server: EmbeddedPostgres;
let port: number;
let sql: postgres.Sql;
const acknowledged = { filed: new Set<string>(), supported: new Set<string>() };

/** A server of its own, as durable as in production, because it is going to be killed. */
const start = () =>
  startEmbeddedPostgres({
    folder: path.join(folder, "postgres"),
    log: path.join(folder, "postgres.log"),
    port,
    password: "for-tests-only",
  });

beforeAll(async () => {
  fs.mkdirSync(folder, { recursive: true });
  port = await freePort(24_000 + (process.pid % 5_000));
  server = await start();
  const url = server.url("portico");
  await createDatabase(url);
  await migrateDatabase(url);
  sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`insert into municipality (name, patron_day, profile) values ('Prova', '09-08', '{}')`;
  await sql`insert into units (code, name) values ('participation', '{"it": "Ufficio", "en": "Office"}')`;
  await sql`insert into topics (code, name, position) values ('mobility', '{"it": "M", "en": "M"}', 1)`;
  await sql`insert into zones (code, slug, name, description, population, polygon, position)
    values ('north', 'north', 'Nord', '{"it": "N", "en": "N"}', 1, '{"type": "Polygon", "coordinates": []}', 1)`;
}, 120_000);

afterAll(async () => {
  await sql?.end({ timeout: 1 });
  await server?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Starts a writer and waits until it is in the middle of its work: some writes acknowledged, others under way. */
async function amidWriting(): Promise<ChildProcess> {
  const before = acknowledged.supported.size;
  const writer = spawn(process.execPath, [...houseCode, "db/testing/writer.ts"], {
    env: { ...process.env, DATABASE_URL: server.url("portico") },
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise<void>((resolve, reject) => {
    let rest = "";
    writer.stdout?.on("data", (chunk: Buffer) => {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const [verb, ...what] = line.split(" ");
        acknowledged[verb === "filed" ? "filed" : "supported"].add(what.join(" "));
      }
      if (acknowledged.supported.size >= before + 20) resolve();
    });
    writer.once("exit", () => reject(new Error("the writer ended by itself")));
  });
  return writer;
}

/** Everything acknowledged is there, and nothing is half done. */
async function expectWhole() {
  const numbers = await sql<{ number: string }[]>`select number from cases`;
  const pairs = await sql<{ pair: string }[]>`select proposal_id || ' ' || person_id as pair from supports`;
  const [found] = await sql`
    select
      (select count(*) from cases c left join proposals p on p.case_id = c.id where p.id is null)::int as cases_alone,
      (select count(*) from proposals where status = 'submitted' and case_id is null)::int as filed_without_case,
      (select last from register_counters) - (select count(*) from cases)::int as numbers_skipped,
      (select count(*) from events where type = 'proposal.submitted')::int - (select count(*) from cases)::int as untold_filings,
      (select count(*) from events where type = 'proposal.supported')::int - (select count(*) from supports)::int as untold_supports,
      (select count(*) from events where type = 'proposal.submitted')::int
        - (select count(*) from pgboss.job where name = 'reactions')::int as filings_nobody_reacts_to,
      (select count(*) from cases)::int - (select count(*) from pgboss.job where name = 'protocol')::int as unprotocolled`;
  expect(found).toEqual({
    cases_alone: 0,
    filed_without_case: 0,
    numbers_skipped: 0,
    untold_filings: 0,
    untold_supports: 0,
    filings_nobody_reacts_to: 0,
    unprotocolled: 0,
  });
  expect(acknowledged.filed.difference(new Set(numbers.map(({ number }) => number))).size).toBe(0);
  expect(acknowledged.supported.difference(new Set(pairs.map(({ pair }) => pair))).size).toBe(0);
}

test("a process killed while it writes loses nothing acknowledged and leaves nothing half done", async () => {
  const writer = await amidWriting();
  writer.kill("SIGKILL");
  await once(writer, "exit");
  await expectWhole();
}, 120_000);

test("neither does a database killed while it is written to", async () => {
  const writer = await amidWriting();
  const writerEnded = once(writer, "exit");
  server.process.kill("SIGKILL");
  await server.ended;
  writer.kill("SIGKILL");
  await writerEnded;
  server = await start();
  await expectWhole();
}, 120_000);
