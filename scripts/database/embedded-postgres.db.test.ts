// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { testFolder } from "#scripts/instance/folder.ts";
import { testPort } from "#scripts/instance/ports.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("the embedded PostgreSQL", () => {
  const home = testFolder("embedded-postgres");
  const folder = path.join(home, "data");
  let port: number;
  let server: EmbeddedPostgres;

  const start = (on = port) =>
    startEmbeddedPostgres({ folder, port: on, password: "for-tests-only", log: path.join(home, "log") });

  const ask = async (query: string) => {
    const sql = postgres(server.url("postgres"), { max: 1 });
    try {
      return await sql.unsafe(query);
    } finally {
      await sql.end();
    }
  };

  beforeAll(async () => {
    fs.mkdirSync(home, { recursive: true });
    port = await testPort();
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true, force: true });
  });

  it("keeps what it promised to keep", async () => {
    expect(await ask("show fsync")).toMatchObject([{ fsync: "on" }]);
    expect(await ask("show synchronous_commit")).toMatchObject([{ synchronous_commit: "on" }]);
  });

  it("sorts as Italians do, and takes accents for letters", async () => {
    const rows = await ask("select word from unnest(array['zero', 'Èlite', 'ente', 'Anno']) word order by word");
    expect(rows.map(({ word }) => word)).toEqual(["Anno", "Èlite", "ente", "zero"]);
    expect(await ask("select to_tsvector('simple', 'città') @@ to_tsquery('simple', 'città') as found")).toMatchObject([
      { found: true },
    ]);
  });

  it("starts again after it was killed, even when another program has its number by now", async () => {
    await ask("create table kept as select 1 as one");
    server.process.kill("SIGKILL");
    await server.ended;
    const pidFile = path.join(folder, "postmaster.pid");
    fs.writeFileSync(pidFile, fs.readFileSync(pidFile, "utf8").replace(/^\d+/, String(process.ppid)));
    server = await start();
    expect(await ask("select one from kept")).toMatchObject([{ one: 1 }]);
  });

  it("takes the place of a server that a killed Portico left running", async () => {
    const left = server;
    server = await start();
    await left.ended;
    expect(await ask("select one from kept")).toMatchObject([{ one: 1 }]);
  });

  it("says plainly that its port is taken", async () => {
    const other = net.createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as net.AddressInfo).port));
    });
    await server.stop();
    await expect(start(taken)).rejects.toThrow(`Port ${taken} of the database is taken by another program`);
    other.close();
    server = await start();
  });
});
