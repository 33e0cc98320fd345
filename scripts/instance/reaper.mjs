// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import readline from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

/** In the order in which they were started: the database first. @type {Set<number>} */
const watched = new Set();

for await (const line of readline.createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith("+")) watched.add(pid);
  else watched.delete(pid);
}

for (const pid of [...watched].reverse()) {
  // SIGINT and not SIGTERM, at which PostgreSQL would wait for its connections to end.
  signal(pid, "SIGINT");
  for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await wait(50);
  signal(-pid, "SIGKILL");
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * A process that has ended is still there, as a zombie, until somebody collects it; ours can no longer be collected.
 *
 * @param {number} pid
 */
function isRunning(pid) {
  if (!signal(pid, 0)) return false;
  try {
    return !/\) [ZX]/.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}
