// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "#scripts/instance/folder.ts";
import { spawnWatched } from "#scripts/instance/spawn-watched.ts";

export type Count = { passed: number; failed: number };

/** Runs a program of `node_modules/.bin`; it counts as one test. */
export async function program(name: string, ...args: string[]): Promise<Count> {
  return (await run(name, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export async function vitest(project: string, filters: string[]): Promise<Count> {
  const report = reportFile(project);
  const status = await run("vitest", [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  const result: { numPassedTests: number; numFailedTests: number } | undefined = readReport(report);
  return count(status, result?.numPassedTests ?? 0, result?.numFailedTests ?? 0);
}

export async function playwright(environment: Record<string, string>, filters: string[]): Promise<Count> {
  const report = reportFile("end-to-end");
  const status = await run("playwright", ["test", "--reporter=list,json", ...filters], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const result: { stats: { expected: number; unexpected: number; flaky: number } } | undefined = readReport(report);
  return count(status, result?.stats.expected ?? 0, (result?.stats.unexpected ?? 0) + (result?.stats.flaky ?? 0));
}

/** A run that fails without a failed test, such as one that finds no file, has failed all the same. */
const count = (status: number, passed: number, failed: number): Count => ({
  passed,
  failed: status === 0 ? failed : Math.max(failed, 1),
});

function run(name: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  const child = spawnWatched(path.join(root, "node_modules/.bin", name), args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => {
    child.once("exit", (status) => resolve(status ?? 1));
    child.once("error", () => resolve(1));
  });
}

const reportFile = (name: string) => path.join(fs.mkdtempSync(path.join(os.tmpdir(), "portico-")), `${name}.json`);

function readReport<Report>(file: string): Report | undefined {
  if (!fs.existsSync(file)) return undefined;
  const report: Report = JSON.parse(fs.readFileSync(file, "utf8"));
  fs.rmSync(path.dirname(file), { recursive: true });
  return report;
}
