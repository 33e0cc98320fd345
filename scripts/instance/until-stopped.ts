// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as wait } from "node:timers/promises";
import { dismissReaper } from "./spawn-watched.ts";

/**
 * Ctrl-C, SIGTERM, a closed terminal, or the end of the npm that started us: everything in `running` is stopped, the
 * last started first, and the process ends. One Ctrl-C often arrives twice, from the terminal and through npm.
 */
export function stopWhenAsked(running: AsyncDisposableStack) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write("\nStopping … ");
    await end(running);
    process.stdout.write("all stopped.\n");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
  if (process.env.npm_lifecycle_event) void parentEnds().then(stop);
}

/** Stops everything; also the end of a command that came to its end by itself. */
export async function end(running: AsyncDisposableStack) {
  await running.disposeAsync();
  await dismissReaper();
}

async function parentEnds() {
  const parent = process.ppid;
  while (process.ppid === parent) await wait(500, undefined, { ref: false });
}
