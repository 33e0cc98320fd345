// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import path from "node:path";
import type { Writable } from "node:stream";

let reaper: { process: ChildProcess; told: Writable } | undefined;

/**
 * Starts a program in a process group of its own: Ctrl-C in the terminal then reaches us alone, and we stop the programs
 * in their order. Should we be killed so hard that we cannot, the reaper does it in our place.
 */
export function spawnWatched(command: string, args: string[], options: SpawnOptions): ChildProcess {
  reaper ??= startReaper();
  const { told } = reaper;
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid !== undefined) told.write(`+${child.pid}\n`);
  child.once("exit", () => told.write(`-${child.pid}\n`));
  return child;
}

/** A small process that knows which programs run; it acts when the pipe between us closes. */
function startReaper() {
  const script = path.join(import.meta.dirname, "reaper.mjs");
  const child = spawn(process.execPath, [script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.unref();
  child.stdin.on("error", () => undefined);
  return { process: child, told: child.stdin };
}

/** The last thing before one ends: waits until the reaper has seen that nothing is left, and is gone too. */
export async function dismissReaper() {
  if (!reaper) return;
  const { process: child, told } = reaper;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.ref();
  told.end();
  await gone;
}
