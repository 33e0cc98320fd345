// SPDX-License-Identifier: AGPL-3.0-or-later
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isLocked, releaseLock, takeLock } from "#scripts/lock.mjs";
import { freePort } from "./ports.ts";

export const root = path.resolve(import.meta.dirname, "../..");
/** `PORTICO_DATA` names another folder: a house of the tests keeps its things within the tests' own. */
export const dataFolder = process.env.PORTICO_DATA ?? path.join(root, ".data");

/** What one running demonstration keeps: database, files, secrets, logs. */
export const instanceFolder = (name: string) => path.join(dataFolder, name);

const lockOf = (folder: string) => path.join(folder, "running");

/** Takes the folder for this process; `false` when a running Portico has it. */
export const claim = (folder: string) => takeLock(lockOf(folder));
export const release = (folder: string) => releaseLock(lockOf(folder));

/** A folder for this run of the tests. */
export const testFolder = (name: string) => instanceFolder(`test-${process.pid}-${name}`);

/** Where Linux keeps files in the memory of the machine. */
const memory = "/dev/shm";

const ourPrefix = `portico-${crypto.createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}-test-`;

/**
 * A folder for what goes with this run of the tests and needs no disk: databases are made and dropped for every file of
 * tests, and each waits for what the others write. In memory where there is plenty (containers have 64 MB), else as `testFolder`.
 */
export const fleetingFolder = (name: string) =>
  memoryHasRoom() ? path.join(memory, `${ourPrefix}${process.pid}-${name}`) : testFolder(name);

/** Whether what the tests make and drop fits there, with plenty to spare. */
export function memoryHasRoom(): boolean {
  if (!fs.existsSync(memory)) return false;
  const { bavail, bsize } = fs.statfsSync(memory);
  return bavail * bsize > 4 * 1024 ** 3;
}

/** Folders of runs that have ended or were killed. A database that is just stopping may hold on to its own a little. */
export function clearTestFolders() {
  for (const folder of [...within(dataFolder, "test-"), ...within(memory, ourPrefix)]) {
    if (!isLocked(lockOf(folder))) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const within = (place: string, prefix: string) =>
  fs.existsSync(place)
    ? fs.readdirSync(place).flatMap((name) => (name.startsWith(prefix) ? [path.join(place, name)] : []))
    : [];

/** Folders that a running Portico or a run of the tests uses. */
export const runningInstances = () =>
  [...within(dataFolder, ""), ...within(memory, ourPrefix)]
    .filter((folder) => isLocked(lockOf(folder)))
    .map((folder) => path.basename(folder));

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
