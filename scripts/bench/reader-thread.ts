// SPDX-License-Identifier: AGPL-3.0-or-later
import { parentPort, workerData } from "node:worker_threads";
import type { Question, Wait } from "./reader.ts";

const { before, questions }: { before: readonly string[]; questions: readonly Question[] } = workerData;

async function ask(address: string, headers = {}): Promise<number> {
  const response = await fetch(address, { headers, redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

async function measure({ name, promised, addresses, headers }: Question): Promise<Wait> {
  const times: number[] = [];
  let failures = 0;
  for (const address of addresses) {
    const since = performance.now();
    if ((await ask(address, headers)) !== 200) failures += 1;
    times.push(performance.now() - since);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99), promised, failures };
}

for (const address of before) await ask(address);
const waits: Wait[] = [];
for (const question of questions) waits.push(await measure(question));
parentPort?.postMessage(waits);
