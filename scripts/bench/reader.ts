// SPDX-License-Identifier: AGPL-3.0-or-later
import { inThread } from "#lib/kernel/thread.ts";

/** Addresses that are asked for one after the other, and within how many milliseconds each should be answered. */
export type Question = {
  name: string;
  promised: number;
  addresses: readonly string[];
  headers?: Readonly<Record<string, string>>;
};

/** How long one reader waits for whole pages, in milliseconds. */
export type Wait = { name: string; p50: number; p95: number; p99: number; promised: number; failures: number };

/**
 * Reads what comes before, and then measures each question. In a thread of its own: who has just sent hundreds of thousands
 * of requests is tidying up after them, and would count that as the server's time.
 */
export const read = (before: readonly string[], questions: readonly Question[]): Promise<Wait[]> =>
  inThread(new URL("./reader-thread.ts", import.meta.url), { before, questions }, { seconds: 600, megabytes: 1_000 });
