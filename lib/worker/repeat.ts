// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as wait } from "node:timers/promises";
import { log } from "#lib/kernel/log.ts";

/** Does something again and again, `pause` milliseconds after it ended, until it is stopped; a failure is logged. */
export function repeat(what: string, pause: number, work: () => Promise<unknown>): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const ended = goOn();
  return {
    async stop() {
      stopped.abort();
      await ended;
    },
  };

  async function goOn() {
    while (!stopped.signal.aborted) {
      await work().catch((error: unknown) => log("error", `${what} failed`, {}, error));
      await wait(pause, undefined, { signal: stopped.signal }).catch(() => {});
    }
  }
}
