// SPDX-License-Identifier: AGPL-3.0-or-later

/** Something the person at the terminal can put right: shown as this one sentence, without a stack. */
export class Sentence extends Error {}

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
  if (error instanceof Sentence) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC") return diskFull;
  if (code === "EACCES" || code === "EPERM") {
    return `${path ?? "A file"} cannot be written: it belongs to another user. Give the folder to the user who starts Portico.`;
  }
  return error;
}

export const diskFull = "The disk is full: free some space (about 1 GB) and start again. What was saved is safe.";
