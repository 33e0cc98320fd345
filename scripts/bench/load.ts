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

const warmUpSeconds = 3;
const measuredSeconds = 10;

/** Sends requests over 16 connections, for ten seconds after three of warming up. */
export async function load(given: Load): Promise<Measure> {
  await run({ ...given, duration: warmUpSeconds });
  return run({ ...given, duration: measuredSeconds });
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
