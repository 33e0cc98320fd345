// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./folder.ts";
import type { Running } from "./keep-running.ts";
import { Sentence } from "./sentence.ts";
import { spawnWatched } from "./spawn-watched.ts";

type Task = {
  name: string;
  args: string[];
  environment: Record<string, string>;
  /** File for what it prints; without one it prints where we print. */
  log?: string;
};

/** One of the processes Portico is made of. */
export type Program = Task & {
  /** How we learn that it does its work: we ask, or it says so by a message to its parent. */
  readiness: (() => Promise<boolean>) | "message";
  /** How long it may take to end when it is asked to, in milliseconds; 10 seconds when not said. */
  patience?: number;
};

/** What Node is told before a script of ours, in the folder of the house (scripts/begin-sooner.mjs). */
export const sooner = "--import=./scripts/begin-sooner.mjs";

/** As `sooner`, before one that runs the code of a server. */
export const houseCode = [sooner, "--conditions=react-server"];

export type Launched = Running & { process: ChildProcess };

const startLimit = 60_000;

/** Starts a program with Node and waits until it is ready. */
export async function launch(program: Program): Promise<Launched> {
  const running = spawnProgram(program);
  const deadline = Date.now() + startLimit;
  while (!(await running.isReady())) {
    if (running.process.exitCode !== null || running.process.signalCode !== null || Date.now() > deadline) {
      await running.stop();
      throw new Sentence(`The ${program.name} did not start${program.log ? `: see ${program.log}` : ""}.`);
    }
    await wait(50);
  }
  return running;
}

/** Runs a program that ends by itself. */
export async function runToEnd(task: Task) {
  const child = spawnNode(task);
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (status === 0) return;
  const said = task.log ? fs.readFileSync(task.log, "utf8").trim().split("\n").slice(-20).join("\n") : "";
  throw new Sentence(`${said}\nThe ${task.name} did not come to its end.`);
}

function spawnNode({ args, environment, log }: Task, stdio: "ipc"[] = []) {
  const output = log ? fs.openSync(log, "a") : "inherit";
  const child = spawnWatched(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", output, output, ...stdio],
  });
  if (typeof output === "number") fs.closeSync(output);
  return child;
}

function spawnProgram(program: Program): Launched & { isReady: () => Promise<boolean> } {
  const { readiness } = program;
  const child = spawnNode(program, readiness === "message" ? ["ipc"] : []);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = false;
  child.once("message", () => {
    said = true;
    child.disconnect();
  });
  const isReady = readiness === "message" ? async () => said : readiness;
  return { process: child, ended, stop: () => stopChild(child, ended, program.patience ?? 10_000), isReady };
}

/** Asks, waits, and then insists. */
export async function stopChild(child: ChildProcess, ended: Promise<unknown>, patience: number) {
  child.kill("SIGTERM");
  const limit = new AbortController();
  await Promise.race([ended, wait(patience, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
  killGroup(child);
  await ended;
}

/** Whatever the program started and left behind goes with it. */
function killGroup(child: ChildProcess) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The whole group has ended already.
  }
}
