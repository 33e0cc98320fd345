// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { stopChild } from "#scripts/instance/child.ts";
import { root } from "#scripts/instance/folder.ts";
import { spawnWatched } from "#scripts/instance/spawn-watched.ts";

export type Count = { passed: number; failed: number };

/** Runs a program of `node_modules/.bin`; it counts as one test. */
export async function program(running: AsyncDisposableStack, name: string, ...args: string[]): Promise<Count> {
  return (await run(running, name, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export async function vitest(running: AsyncDisposableStack, project: string, filters: string[]): Promise<Count> {
  const report = reportFile(project);
  const status = await run(running, "vitest", [
    "run",
    `--project=${project}*`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  const result: { numPassedTests: number; numFailedTests: number } | undefined = readReport(report);
  return count(status, result?.numPassedTests ?? 0, result?.numFailedTests ?? 0);
}

export async function playwright(
  running: AsyncDisposableStack,
  environment: Record<string, string>,
  filters: string[],
): Promise<Count> {
  const report = reportFile("end-to-end");
  // Of its own, because another run may be going on; what failed leaves its traces there.
  const output = path.join(root, "test-results", String(process.pid));
  const reporting = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const options = [`--output=${output}`, "--reporter=list,json"];
  const status = await run(running, "playwright", ["test", ...options, ...filters], reporting);
  if (status === 0) fs.rmSync(output, { recursive: true, force: true });
  const result: { stats: { expected: number; unexpected: number; flaky: number } } | undefined = readReport(report);
  return count(status, result?.stats.expected ?? 0, (result?.stats.unexpected ?? 0) + (result?.stats.flaky ?? 0));
}

/** A run that fails without a failed test, such as one that finds no file, has failed all the same. */
const count = (status: number, passed: number, failed: number): Count => ({
  passed,
  failed: status === 0 ? failed : Math.max(failed, 1),
});

/** Whoever stops `running` stops it. */
async function run(running: AsyncDisposableStack, name: string, args: string[], environment = {}): Promise<number> {
  const child = spawnWatched(path.join(root, "node_modules/.bin", name), args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<number>((resolve) => {
    child.once("exit", (status) => resolve(status ?? 1));
    child.once("error", () => resolve(1));
  });
  running.defer(() => stopChild(child, ended, 10_000));
  return ended;
}

const reportFile = (name: string) => path.join(fs.mkdtempSync(path.join(os.tmpdir(), "portico-")), `${name}.json`);

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    fs.rmSync(path.dirname(file), { recursive: true });
  }
}
