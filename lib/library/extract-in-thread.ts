// SPDX-License-Identifier: AGPL-3.0-or-later
import { Worker } from "node:worker_threads";

export type Extracted = { text: string; pages: number; isTagged: boolean };

/** In seconds, and in megabytes of memory, of the thread's own and of what it makes the process take. */
type Limits = { seconds: number; megabytes: number };

const usual: Limits = { seconds: 45, megabytes: 384 };

const mebibyte = 1024 * 1024;

/** How often it is looked at, in milliseconds. */
const glance = 50;

/**
 * The words of a PDF, read in a thread of its own: a file that is made to take forever or to fill the memory ends the thread
 * alone. Throws where it cannot be read within the limits.
 */
export async function extractInThread(bytes: Uint8Array, { seconds, megabytes }: Limits = usual): Promise<Extracted> {
  const thread = new Worker(new URL("./extraction-thread.ts", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // It needs nothing of the environment, which holds keys.
    env: {},
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Extracted>();
  const clock = setTimeout(() => reject(new Error(`the extraction took longer than ${seconds} s`)), seconds * 1_000);
  const before = process.memoryUsage.rss();
  // What is unpacked lies outside the heap, where the limits of the thread do not reach.
  const scale = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * mebibyte)
      reject(new Error(`it took more than ${megabytes} MB`));
  }, glance);
  thread.once("message", resolve);
  thread.once("error", reject);
  thread.once("exit", (code) => reject(new Error(`the extraction ended with ${code}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(scale);
    await thread.terminate();
  }
}
