// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { troubleIn } from "./trouble.ts";

let logs: string;
beforeEach(() => {
  logs = fs.mkdtempSync(path.join(os.tmpdir(), "portico-logs-"));
});
afterEach(() => fs.rmSync(logs, { recursive: true }));

const write = (name: string, ...lines: string[]) => fs.writeFileSync(path.join(logs, name), `${lines.join("\n")}\n`);

test("tells what a house should not have to say, and from whom", () => {
  write(
    "postgres.log",
    "2026-01-02 03:04:05 UTC [1] LOG:  ready",
    "2026-01-02 03:04:06 UTC [1] ERROR:  deadlock detected",
  );
  write(
    "web.log",
    '{"level":"info","message":"up"}',
    '{"level":"error","message":"a request failed"}',
    "Segmentation fault",
  );
  expect(troubleIn(logs)).toEqual([
    "postgres.log: 2026-01-02 03:04:06 UTC [1] ERROR:  deadlock detected",
    'web.log: {"level":"error","message":"a request failed"}',
    "web.log: Segmentation fault",
  ]);
});

test("tells the last of what is long", () => {
  write("worker.log", ...Array.from({ length: 100 }, (_, count) => `failed ${count}`));
  expect(troubleIn(logs)).toHaveLength(40);
  expect(troubleIn(logs).at(-1)).toBe("worker.log: failed 99");
});
