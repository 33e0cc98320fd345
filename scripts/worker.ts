// SPDX-License-Identifier: AGPL-3.0-or-later
import { startWorker } from "#lib/worker/worker.ts";

const worker = await startWorker();
process.send?.("ready");

/** Jobs at work are finished, those waiting stay in the queue for the next worker. */
async function stop() {
  await worker.stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
