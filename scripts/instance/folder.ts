// SPDX-License-Identifier: AGPL-3.0-or-later
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isLocked, releaseLock, takeLock } from "#scripts/lock.mjs";
import { freePort } from "./ports.ts";

export const root = path.resolve(import.meta.dirname, "../..");
export const dataFolder = path.join(root, ".data");

/** What one running demonstration keeps: database, files, secrets, logs. */
export const instanceFolder = (name: string) => path.join(dataFolder, name);

const lockOf = (folder: string) => path.join(folder, "running");

/** Takes the folder for this process; `false` when a running Portico has it. */
export const claim = (folder: string) => takeLock(lockOf(folder));
export const release = (folder: string) => releaseLock(lockOf(folder));

/** A folder for this run of the tests; those of runs that were killed are cleared away. */
export function testFolder(name: string): string {
  if (fs.existsSync(dataFolder)) {
    for (const old of fs.readdirSync(dataFolder).filter((entry) => entry.startsWith("test-"))) {
      if (!isLocked(lockOf(instanceFolder(old)))) fs.rmSync(instanceFolder(old), { recursive: true, force: true });
    }
  }
  return instanceFolder(`test-${process.pid}-${name}`);
}

/** Folders under `.data` that a running Portico uses. */
export const runningInstances = () =>
  fs.existsSync(dataFolder) ? fs.readdirSync(dataFolder).filter((name) => isLocked(lockOf(instanceFolder(name)))) : [];

export type Secrets = { database: string; auth: string; identityKey: string; oidcClient: string };

/** Made at the first start and kept: what was encrypted yesterday must be legible today. */
export function secretsOf(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));
  const secrets = {
    database: crypto.randomBytes(18).toString("hex"),
    auth: crypto.randomBytes(48).toString("base64url"),
    identityKey: crypto.randomBytes(32).toString("base64"),
    oidcClient: crypto.randomBytes(24).toString("base64url"),
  };
  // Written beside and then moved, so that a killed process never leaves half a file.
  fs.writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return secrets;
}

export type Ports = { identityProvider: number; mailInbox: number; smtp: number; database: number };

/**
 * Four neighbours, far from the ports of other instances and below those the system gives to outgoing connections. They
 * are the same at every start unless something else has taken one: accounts name the identity provider's address.
 */
export async function portsFor(webPort: number): Promise<Ports> {
  const identityProvider = await freePort(10_000 + ((webPort * 5) % 20_000));
  const mailInbox = await freePort(identityProvider + 1);
  const smtp = await freePort(mailInbox + 1);
  const database = await freePort(smtp + 1);
  return { identityProvider, mailInbox, smtp, database };
}
