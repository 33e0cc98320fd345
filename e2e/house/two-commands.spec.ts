// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "#scripts/instance/folder.ts";

/** Within the folder of the tests' own house, with which it goes. */
const data = path.join(process.env.STORAGE_DIR ?? "", "../another-house");

/** A second house beside the one of the tests, on a port of its own; every process of it carries the mark. */
class House {
  readonly mark = `PORTICO_TRIAL=${crypto.randomUUID()}`;
  readonly port: number;
  private process: ChildProcess | undefined;
  private said = "";

  constructor(port: number) {
    this.port = port;
  }

  /** Answers after how many seconds it was open. */
  async open(): Promise<number> {
    const [name = "", value] = this.mark.split("=");
    const { DATABASE_URL: _, PORTICO_DEMO: __, npm_lifecycle_event: ___, ...rest } = process.env;
    const since = Date.now();
    this.said = "";
    this.process = spawn(path.join(root, "node_modules/.bin/node"), ["scripts/start.ts"], {
      cwd: root,
      env: { ...rest, PORTICO_DATA: data, PORT: String(this.port), [name]: value },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.said += chunk.toString();
      });
    }
    await expect.poll(() => this.said, { timeout: 60_000 }).toContain("Ctrl-C stops everything.");
    return (Date.now() - since) / 1000;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return null;
    const ended = new Promise<number | null>((resolve) => this.process?.once("exit", resolve));
    this.process?.kill(signal);
    return ended;
  }

  /** What still runs of it. A process that ended and was not collected yet has no environment left. */
  running(): string[] {
    return fs.readdirSync("/proc").filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/environ`, "utf8").includes(this.mark);
      } catch {
        return false;
      }
    });
  }
}

/** Ten seconds on a machine with nothing else to do; this one may be running other tests, and more. */
const startLimit = () => 10 * Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism());

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

test("a house beside another: it opens, mends itself, stops cleanly, opens again within ten seconds, and does not outlive its killed parent", async ({
  request,
}) => {
  test.slow();
  const house = new House(await freePort());
  const answers = () =>
    request.get(`http://localhost:${house.port}/it`).then(
      (response) => response.status(),
      () => 0,
    );
  try {
    await house.open();
    expect(await answers()).toBe(200);

    const web = house.running().find((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("next-server"));
    process.kill(Number(web), "SIGKILL");
    await expect.poll(() => house.running(), { timeout: 30_000 }).not.toContain(web);
    await expect.poll(answers, { timeout: 60_000 }).toBe(200);

    expect(await house.end("SIGTERM")).toBe(0);
    expect(house.running()).toEqual([]);

    expect(await house.open()).toBeLessThan(startLimit());
    await house.end("SIGKILL");
    await expect.poll(() => house.running(), { timeout: 20_000 }).toEqual([]);
  } finally {
    await house.end("SIGTERM");
  }
});
