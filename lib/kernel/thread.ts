// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** In seconds, and in megabytes of memory, of the thread's own and of what it makes the process take. */
export type ThreadLimits = { seconds: number; megabytes: number };

const mebibyte = 1024 * 1024;

/** Where what Node has compiled is kept (scripts/begin-sooner.mjs): the next thread begins in less than half the time. */
const compiled = join(process.cwd(), "node_modules/.cache/compiled");

/** How often it is looked at, in milliseconds. */
const glance = 50;

/**
 * The one message of a thread that is given `data`: a file that is made to take forever or to fill the memory ends the thread
 * alone. `file` is where the thread's code stands. Throws where it does not answer within the limits.
 */
export async function inThread<Answer>(
  file: string | URL,
  data: unknown,
  { seconds, megabytes }: ThreadLimits,
): Promise<Answer> {
  const thread = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // It needs nothing of our environment, which holds keys.
    env: { NODE_COMPILE_CACHE: compiled },
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const clock = setTimeout(() => reject(new Error(`the thread took longer than ${seconds} s`)), seconds * 1_000);
  const before = process.memoryUsage.rss();
  // What is unpacked lies outside the heap, where the limits of the thread do not reach.
  const scale = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * mebibyte)
      reject(new Error(`it took more than ${megabytes} MB`));
  }, glance);
  thread.once("message", resolve);
  thread.once("error", reject);
  thread.once("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(scale);
    await thread.terminate();
  }
}
