// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { expect } from "@playwright/test";
import { sooner } from "#scripts/instance/child.ts";
import { root } from "#scripts/instance/folder.ts";

/** Within the folder of the tests' own house, with which it goes. */
const data = path.join(process.env.STORAGE_DIR ?? "", "../another-house");

/** Another house, beside the one of the tests, on a port of its own; every process of it carries the mark. */
export class House {
  readonly port: number;
  private readonly mark = `PORTICO_TRIAL=${crypto.randomUUID()}`;
  private readonly environment: NodeJS.ProcessEnv;
  private process: ChildProcess | undefined;
  private said = "";

  /** `environment` beside what a shell has: nothing of the house of the tests is handed on. */
  constructor(port: number, environment: Record<string, string> = {}) {
    const { PATH, HOME, TMPDIR } = process.env;
    this.port = port;
    this.environment = {
      PATH,
      HOME,
      TMPDIR,
      NODE_ENV: "production",
      PORT: String(port),
      PORTICO_DATA: data,
      ...environment,
    };
  }

  /** Runs a script to its end. */
  async run(...args: string[]): Promise<{ status: number | null; said: string }> {
    this.begin(args);
    const status = await this.ending();
    return { status, said: this.said };
  }

  /** Opens it, until it says so. Answers after how many seconds. */
  async open(sign: string | RegExp): Promise<number> {
    const since = Date.now();
    this.begin(["scripts/start.ts"]);
    await expect.poll(() => this.said, { timeout: 90_000 }).toMatch(sign);
    return (Date.now() - since) / 1000;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return null;
    this.process.kill(signal);
    return this.ending();
  }

  /** The processes that still run of it. One that ended and was not collected yet has no environment left. */
  processes(): { pid: number; command: string }[] {
    return fs.readdirSync("/proc").flatMap((pid) => {
      try {
        if (!fs.readFileSync(`/proc/${pid}/environ`, "utf8").includes(this.mark)) return [];
        return [{ pid: Number(pid), command: fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") }];
      } catch {
        return [];
      }
    });
  }

  /** Ends the web process as a crash would, and says which it was. */
  killWeb(): number {
    const web = this.processes().find(({ command }) => command.includes("scripts/web.ts"));
    if (!web) throw new Error("this house has no web process");
    process.kill(web.pid, "SIGKILL");
    return web.pid;
  }

  private begin(args: string[]) {
    const [name = "", value] = this.mark.split("=");
    this.said = "";
    this.process = spawn(path.join(root, "node_modules/.bin/node"), [sooner, ...args], {
      cwd: root,
      env: { ...this.environment, [name]: value },
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.said += chunk.toString();
      });
    }
  }

  private ending = () => new Promise<number | null>((resolve) => this.process?.once("exit", resolve));
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
