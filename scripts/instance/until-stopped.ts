// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as wait } from "node:timers/promises";
import { dismissReaper } from "./spawn-watched.ts";

/**
 * Runs a command whose programs go on after it. Ctrl-C, SIGTERM, a closed terminal, the end of the npm that started us,
 * or a failure of the command itself: everything in `running` is stopped, the last started first.
 */
export async function runUntilStopped(command: (running: AsyncDisposableStack) => Promise<void>) {
  const running = new AsyncDisposableStack();
  const stopped = whenAskedToStop(async () => {
    process.stdout.write("\nStopping … ");
    await end(running);
    process.stdout.write("all stopped.\n");
  });
  try {
    await command(running);
  } catch (error) {
    if (stopped.isStopping()) return;
    await end(running);
    throw error;
  }
}

/** Runs a command that comes to its end by itself, and then stops what it started. */
export const runToItsEnd = (command: (running: AsyncDisposableStack) => Promise<void>) =>
  runUntilStopped(async (running) => {
    await command(running);
    await end(running);
  });

/** Calls `stop` once and then ends the process: one Ctrl-C often arrives twice, from the terminal and through npm. */
function whenAskedToStop(stop: () => Promise<void>) {
  let stopping = false;
  const once = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(process.exitCode ?? 0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void once());
  if (process.env.npm_lifecycle_event) void parentEnds().then(once);
  return { isStopping: () => stopping };
}

async function end(running: AsyncDisposableStack) {
  await running.disposeAsync();
  await dismissReaper();
}

async function parentEnds() {
  const parent = process.ppid;
  while (process.ppid === parent) await wait(500, undefined, { ref: false });
}
