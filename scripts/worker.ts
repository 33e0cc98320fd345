// SPDX-License-Identifier: AGPL-3.0-or-later
import { startWorker } from "#lib/worker/worker.ts";

// The first jobs are at work before the last queue is listened to: who asks it to stop meanwhile is heard as well.
const starting = startWorker();

/** Jobs at work are finished, those waiting stay in the queue for the next worker. */
async function stop() {
  const worker = await starting;
  await worker.stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

await starting;
process.send?.("ready");
