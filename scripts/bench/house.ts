// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { houseCode, launch, runToEnd } from "#scripts/instance/child.ts";
import { prepareDemonstration, surroundingsOf } from "#scripts/instance/demonstration.ts";
import { testFolder } from "#scripts/instance/folder.ts";
import { freePort } from "#scripts/instance/ports.ts";
import { web } from "#scripts/instance/programs.ts";

export type Size = { proposals: number; supports: number };

export type House = AsyncDisposable & {
  url: string;
  sql: postgres.Sql;
  /** A web process that has served nothing yet, on the same data; `memory` is what it holds now, in megabytes. */
  anotherServer: () => Promise<AsyncDisposable & { url: string; memory: () => number }>;
  /** Of the web process so far, in megabytes; 0 where the system does not tell. */
  peakMemory: () => number;
};

/** A house with a large seed, its own durable database and a web server; nothing else runs beside them. */
export async function largeHouse(size: Size, build: string, outer: AsyncDisposableStack): Promise<House> {
  const running = outer.use(new AsyncDisposableStack());
  const folder = testFolder(`bench-${size.proposals}`);
  running.defer(async () => fs.rmSync(folder, { recursive: true, force: true }));
  const port = await freePort(28_100);
  const house = await prepareDemonstration({ folder, port, running, report: console.error });
  const { logs } = surroundingsOf(house);
  const environment = { ...house.environment, TRUSTED_PROXIES: "1" };
  await runToEnd({
    name: "large seed",
    args: [...houseCode, "scripts/bench/seed.ts"],
    environment: { ...environment, PROPOSALS: String(size.proposals), SUPPORTS: String(size.supports) },
    log: path.join(logs, "seed.log"),
  });
  const sql = postgres(environment.DATABASE_URL, { max: 2, onnotice: () => undefined });
  running.defer(() => sql.end());
  await settle(sql);
  const server = await launch(web({ environment, logs }, { port, host: "127.0.0.1", build }));
  running.defer(server.stop);
  return {
    url: `http://localhost:${port}`,
    sql,
    anotherServer: async () => {
      const port = await freePort(28_200);
      const other = await launch(web({ environment, logs }, { port, host: "127.0.0.1", build }));
      return {
        url: `http://localhost:${port}`,
        memory: () => memoryOf(other.process.pid, "VmRSS"),
        [Symbol.asyncDispose]: async () => void (await other.stop()),
      };
    },
    peakMemory: () => memoryOf(server.process.pid, "VmHWM"),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** After so much was written PostgreSQL tidies up for a minute; nobody measures a server while it does. */
async function settle(sql: postgres.Sql): Promise<void> {
  await sql`vacuum (analyze)`;
  await sql`checkpoint`;
}

/** The resident memory of a process, now or at its most, in megabytes (Linux, proc(5)); 0 where the system does not tell. */
function memoryOf(pid: number | undefined, what: "VmRSS" | "VmHWM"): number {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return 0;
  const line = new RegExp(`^${what}:\\s+(\\d+) kB$`, "m");
  const [, kilobytes = "0"] = line.exec(fs.readFileSync(status, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
