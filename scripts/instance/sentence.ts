// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";

/** Something the person at the terminal can put right: shown as this one sentence, without a stack. */
export class Sentence extends Error {}

export const diskFull = "The disk is full: free some space (about 1 GB) and start again. What was saved is safe.";

/** Runs a command of `package.json`: a sentence ends it with exit code 1, anything unforeseen keeps its stack. */
export async function runCommand(command: () => Promise<void>) {
  try {
    await command();
  } catch (error) {
    console.error(toSentence(error));
    process.exitCode = 1;
  }
}

function toSentence(error: unknown) {
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || isDiskFull()) return diskFull;
  if (code === "EACCES" || code === "EPERM") {
    const what = file ?? "A file";
    return `${what} cannot be written: it belongs to another user. Give the folder to the user who starts Portico.`;
  }
  // What `parseArgs` says of a flag that it does not know is a sentence too.
  return error instanceof Sentence || code?.startsWith("ERR_PARSE_ARGS") ? (error as Error).message : error;
}

/** A program that fails for want of space says so in many ways: less than PostgreSQL writes at once is none. */
function isDiskFull() {
  const root = path.resolve(import.meta.dirname, "../..");
  return [root, path.join(root, ".data")].some((folder) => {
    if (!fs.existsSync(folder)) return false;
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize < 16 * 1024 * 1024;
  });
}
