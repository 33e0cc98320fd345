// SPDX-License-Identifier: AGPL-3.0-or-later
import autocannon from "autocannon";

export type Measure = {
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of one answer, headers included. */
  bytes: number;
  failures: number;
};

type Load = Pick<autocannon.Options, "url" | "connections" | "requests" | "headers" | "method">;

/** How long, in seconds: first to warm up, then measured. */
type Spell = { warmUp: number; measured: number };

/** Sends requests over 16 connections, for ten seconds after three of warming up where nothing else is said. */
export async function load(given: Load, { warmUp, measured }: Spell = { warmUp: 3, measured: 10 }): Promise<Measure> {
  await run({ ...given, duration: warmUp });
  return run({ ...given, duration: measured });
}

/** Sends so many requests and waits for every answer: none is cut off, so that what was acknowledged can be counted. */
export const loadExactly = (amount: number, given: Load): Promise<Measure> => run({ ...given, amount });

async function run(options: autocannon.Options): Promise<Measure> {
  const result = await autocannon({ connections: 16, timeout: 60, ...options });
  return {
    rate: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
    failures: result.errors + result.timeouts + result.non2xx,
  };
}
