// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isLocked, releaseLock, takeLock, withLock } from "./lock.mjs";

vi.setConfig({ testTimeout: 30_000 });

describe("a lock", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "portico-lock-"));
    file = path.join(folder, "in/a/folder/lock");
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it("belongs to one, until it is released", () => {
    expect(takeLock(file)).toBe(true);
    expect(takeLock(file)).toBe(false);
    expect(isLocked(file)).toBe(true);
    releaseLock(file);
    expect(isLocked(file)).toBe(false);
    expect(takeLock(file)).toBe(true);
  });

  it("is taken over from a process that is gone", () => {
    const { pid } = spawnSync(process.execPath, ["--eval", ""]);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${pid} 123`);
    expect(isLocked(file)).toBe(false);
    expect(takeLock(file)).toBe(true);
  });

  it("is taken over when another process has the same number by now", () => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${process.pid} 123`);
    expect(takeLock(file)).toBe(true);
  });

  it("is released when the work fails", async () => {
    await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(isLocked(file)).toBe(false);
  });

  it("lets many processes work one after the other, even where one dies holding it", async () => {
    const journal = path.join(folder, "journal");
    const lock = JSON.stringify(path.resolve(import.meta.dirname, "lock.mjs"));
    const work = `
      const { withLock } = await import(${lock});
      const { appendFileSync } = await import("node:fs");
      const { setTimeout: wait } = await import("node:timers/promises");
      await withLock(${JSON.stringify(file)}, async () => {
        appendFileSync(${JSON.stringify(journal)}, "in ");
        await wait(20);
        if (process.argv[1] === "dies") { appendFileSync(${JSON.stringify(journal)}, "out "); process.kill(process.pid, "SIGKILL"); }
        appendFileSync(${JSON.stringify(journal)}, "out ");
      });`;
    const ended = Array.from({ length: 6 }, (_, index) => {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", work, index === 2 ? "dies" : "lives"]);
      return new Promise((resolve) => child.once("exit", resolve));
    });
    await Promise.all(ended);
    expect(fs.readFileSync(journal, "utf8")).toBe("in out ".repeat(6));
  });
});
