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

type Load = Pick<autocannon.Options, "url" | "connections" | "requests" | "headers">;

const warmUpSeconds = 3;
const measuredSeconds = 10;

/** Sends requests over 16 connections, for ten seconds after three of warming up. */
export async function load(given: Load): Promise<Measure> {
  await run(given, warmUpSeconds);
  return run(given, measuredSeconds);
}

async function run(given: Load, duration: number): Promise<Measure> {
  const result = await autocannon({ connections: 16, ...given, duration });
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
    failures: result.errors + result.timeouts + result.non2xx,
  };
}
