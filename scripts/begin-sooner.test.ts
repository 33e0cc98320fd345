// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sooner } from "#scripts/instance/child.ts";
import { root } from "#scripts/instance/folder.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "portico-"));

/** A package of both kinds of modules, asked by both. */
const files = {
  "begin.mjs": `
    import { createRequire } from "node:module";
    import { old, young, younger, asked } from "mixed";
    const require = createRequire(import.meta.url);
    console.log(old, young, younger, asked, require("mixed"), require("mixed").old);
    await import("mixed/missing.js").catch(({ code }) => console.log(code));
    await import("mixed/missing.js").catch(({ code }) => console.log(code));
    await import("nobody").catch(({ code }) => console.log(code));`,
  "node_modules/mixed/package.json": JSON.stringify({
    name: "mixed",
    exports: { ".": { import: "./index.mjs", require: "./index.js" }, "./*": "./modern/*" },
  }),
  "node_modules/mixed/index.mjs": `
    export { default as young } from "./modern/young.js";
    export { default as younger } from "./modern/younger.js";
    import old from "./old.js";
    import older from "./older.js";
    export const asked = older.asked;
    export { old };`,
  "node_modules/mixed/index.js": `module.exports = require("./old.js");`,
  "node_modules/mixed/old.js": `module.exports = { old: typeof require };`,
  "node_modules/mixed/older.js": `exports.asked = require("./old.js").old;`,
  "node_modules/mixed/modern/package.json": JSON.stringify({ type: "module" }),
  "node_modules/mixed/modern/young.js": "export default typeof require;",
  "node_modules/mixed/modern/younger.js": "export default import.meta.url.slice(-10);",
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

function begun(...flags: string[]) {
  const begin = path.join(folder, "begin.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, begin], { cwd: root, encoding: "utf8" });
  return { stdout, stderr };
}

it("a program that begins sooner finds the same modules, and misses the same", () => {
  const usual = begun();
  expect(usual.stderr).toBe("");
  expect(usual.stdout).toContain("ERR_MODULE_NOT_FOUND");
  expect(begun(sooner)).toEqual(usual);
});
