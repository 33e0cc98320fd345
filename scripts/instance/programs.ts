// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import { houseCode, type Program } from "./child.ts";
import { root } from "./folder.ts";

type Surroundings = { environment: Record<string, string>; logs?: string };

const nextCommand = path.join(root, "node_modules/next/dist/bin/next");

/**
 * Sizes in megabytes. By itself V8 would let a server under load grow with the memory of the machine before it tidies up.
 * There must be room for the kept pages (`cacheMaxMemorySize` of next.config.ts) twice. What lives as briefly as one
 * request has three times the second figure: twice as much spares a support 8 % of its time, and costs every server and
 * every download some 40 MB. The third figure is how much more than what lives may gather before it is tidied up, in
 * percent: V8 by itself would wait for a third. More would be held by every download. Why the last:
 * docs/decisions/0083-tidied-up-at-once.md.
 */
const memoryOfWeb = [
  "--max-old-space-size=288",
  "--max-semi-space-size=16",
  "--heap-growing-percent=45",
  "--no-incremental-marking",
];

/**
 * By itself the system's allocator keeps a heap for each thread, and asks for ever larger pieces the larger those are that were
 * given back: a house that takes pictures and large files would hold what it needed once
 * (docs/decisions/0105-what-was-needed-once.md).
 */
const allocator = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: String(128 * 1024) };

/** The web server serves a finished build; `host` absent means every address of the machine. */
export function web(
  { environment, logs }: Surroundings,
  server: { port: number; host?: string; build: string },
): Program {
  const { port, host, build } = server;
  const address = ["--port", String(port), ...(host ? ["--host", host] : [])];
  return {
    name: "web server",
    args: [...memoryOfWeb, "scripts/web.ts", ...address],
    environment: { ...allocator, ...environment, NODE_ENV: "production", PORT: String(port), PORTICO_BUILD: build },
    log: logFile(logs, "web"),
    readiness: () => answers(`http://127.0.0.1:${port}/_next/static/nothing`),
  };
}

/** Pages as their files are now; it prints what it compiles. */
export const developmentWeb = ({ environment }: Surroundings, port: number): Program => ({
  name: "web server",
  args: [nextCommand, "dev", "--port", String(port), "--hostname", "127.0.0.1"],
  environment: { ...environment, NODE_ENV: "development", PORT: String(port) },
  readiness: () => answers(`http://127.0.0.1:${port}/_next/static/nothing`),
});

export const worker = ({ environment, logs }: Surroundings): Program => ({
  name: "worker",
  args: [...houseCode, "scripts/worker.ts"],
  environment: { ...environment, NODE_ENV: "production" },
  log: logFile(logs, "worker"),
  readiness: "message",
  // The worker itself gives the jobs at work 20 seconds.
  patience: 25_000,
});

export function identityProvider({ environment, logs }: Surroundings, port: number): Program {
  return {
    name: "identity provider",
    args: ["demo/identity-provider.ts"],
    environment: { ...environment, NODE_ENV: "production", IDENTITY_PROVIDER_PORT: String(port) },
    log: logFile(logs, "identity-provider"),
    readiness: () => answers(`http://127.0.0.1:${port}/health`),
  };
}

/** Takes every mail and delivers none: one reads them in its web inbox. */
export function mailServer(
  { environment, logs }: Surroundings,
  mail: { smtp: number; inbox: number; folder: string },
): Program {
  const options = {
    smtp: String(mail.smtp),
    web: String(mail.inbox),
    ip: "127.0.0.1",
    "mail-directory": mail.folder,
  };
  return {
    name: "mail server",
    args: [
      path.join(root, "node_modules/maildev/bin/maildev"),
      "--silent",
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    environment,
    log: logFile(logs, "mail"),
    readiness: () => answers(`http://127.0.0.1:${mail.inbox}/`),
  };
}

const logFile = (folder: string | undefined, name: string) => folder && path.join(folder, `${name}.log`);

/** Any answer will do: whoever answers has started. */
const answers = (url: string) =>
  fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) }).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    () => false,
  );
