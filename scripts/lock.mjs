// SPDX-License-Identifier: AGPL-3.0-or-later
// Plain JavaScript: the bootstrap uses it before Node 26 is installed.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * One process at a time: waits until the lock is free, calling `onWait` once, and holds it during `work`.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  for (let tries = 0; !takeLock(file); tries += 1) {
    if (tries === 0) onWait?.();
    await wait(200);
  }
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}

/**
 * A lock is a file that names the process that holds it; one whose process is gone is taken over. It appears with its
 * content in one step (`link`), so nobody ever reads a lock without an owner. Answers whether it is ours now.
 *
 * @param {string} file
 * @returns {boolean}
 */
export function takeLock(file) {
  const mine = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(mine, identityOf(process.pid) ?? "");
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const found = read(file);
    return found !== undefined && !isAlive(found) && putAside(file, found) && takeLock(file);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** @param {string} file */
export const releaseLock = (file) => fs.rmSync(file, { force: true });

/**
 * Whether a living process holds the lock.
 *
 * @param {string} file
 */
export function isLocked(file) {
  const holder = read(file);
  return holder !== undefined && isAlive(holder);
}

/**
 * Removes a dead owner's lock. Another waiter may have done so already and hold a new lock: that one is put back.
 *
 * @param {string} file
 * @param {string} holder
 */
function putAside(file, holder) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) === holder) return true;
    fs.linkSync(aside, file);
    return false;
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EEXIST") throw error;
    return false;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string} holder */
const isAlive = (holder) => identityOf(Number(holder.split(" ")[0])) === holder;

/**
 * A process by its id and the moment it began: ids are used again, in a container very soon.
 *
 * @param {number} pid
 * @returns {string | undefined} nothing when there is no such process
 */
function identityOf(pid) {
  if (process.platform === "linux") {
    const stat = read(`/proc/${pid}/stat`);
    // After the name in parentheses come the state (3rd field) and, as the 22nd field, the start in ticks since boot.
    return stat && `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() ? `${pid} ${stdout.trim()}` : undefined;
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
