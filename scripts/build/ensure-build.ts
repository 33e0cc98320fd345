// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { dataFolder, root } from "#scripts/instance/folder.ts";
import { diskFull, Sentence } from "#scripts/instance/sentence.ts";
import { spawnWatched } from "#scripts/instance/spawn-watched.ts";
import { withLock } from "#scripts/lock.mjs";
import { compileAhead } from "./compile-ahead.ts";
import { fingerprint } from "./fingerprint.ts";
import { forgetShells } from "./forget-shells.ts";

/** Where `next build` works; what is finished moves on to a folder named after its sources. */
const workshop = ".next";

/** What stays in the workshop: caches, the folder of `npm run dev`, the types editors read. */
const stays = ["cache", "dev", "types"];

export const buildFolder = () => `${workshop}-${fingerprint()}`;

export const isBuilt = () => fs.existsSync(path.join(root, buildFolder()));

/**
 * The build of the present sources, made when there is none yet. Whoever serves another build goes on undisturbed, and
 * all instances share this one: nothing writes into it any more.
 */
export async function ensureBuild(environment: Record<string, string>): Promise<string> {
  if (isBuilt()) return buildFolder();
  return alone(async () => {
    const folder = buildFolder();
    if (!fs.existsSync(path.join(root, folder))) {
      await nextBuild(environment);
      moveOut(folder);
      clearAway();
    }
    return folder;
  });
}

/**
 * One at a time in the workshop: a build first empties it. The types that `npm run dev` left there speak of the routes
 * of that day, and TypeScript would believe them; a running one writes them again.
 */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return withLock(path.join(dataFolder, "build.lock"), () => {
    fs.rmSync(path.join(root, workshop, "dev/types"), { recursive: true, force: true });
    return work();
  });
}

async function nextBuild(environment: Record<string, string>) {
  const build = spawnWatched(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [build.stdout, build.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((resolve) => build.once("close", resolve));
  if (status === 0) return;
  if (/ENOSPC|No space left/.test(output)) throw new Sentence(diskFull);
  throw new Sentence(`${output.trim()}\nThe build failed: the reason stands above.`);
}

/**
 * Prerendered pages hold what the database of the build held, and the site may have another by now. Next renders a page
 * anew, before it answers, when the page is older than its `expire`: the pages are dated back to 1970, so every server
 * shows its own database from the first request on. (Not to the very epoch: Next reads 0 as "no date".)
 */
function moveOut(folder: string) {
  const unfinished = path.join(root, `${folder}.unfinished`);
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished);
  for (const name of fs.readdirSync(path.join(root, workshop))) {
    const from = path.join(root, workshop, name);
    if (!stays.includes(name)) fs.renameSync(from, path.join(unfinished, name));
  }
  for (const entry of fs.readdirSync(path.join(unfinished, "server/app"), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) fs.utimesSync(path.join(entry.parentPath, entry.name), 1, 1);
  }
  forgetShells(unfinished);
  compileAhead(unfinished);
  fs.renameSync(unfinished, path.join(root, folder));
}

/** The three latest builds stay: a server started earlier may still serve one of them. */
function clearAway() {
  const builds = fs
    .readdirSync(root)
    .filter((name) => name.startsWith(`${workshop}-`))
    .map((name) => ({ name, made: fs.statSync(path.join(root, name)).mtimeMs }))
    .sort((one, other) => other.made - one.made);
  for (const { name } of builds.slice(3)) fs.rmSync(path.join(root, name), { recursive: true, force: true });
}
