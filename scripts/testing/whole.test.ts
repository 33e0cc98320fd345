// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "#scripts/instance/folder.ts";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && fs.existsSync(`${root}/${file}`));

describe("the project as a whole", () => {
  it("says in every source file under which licence it stands", () => {
    const silent = files
      .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
      .filter(
        (file) =>
          !fs
            .readFileSync(`${root}/${file}`, "utf8")
            .slice(0, 200)
            .includes("SPDX-License-Identifier: AGPL-3.0-or-later"),
      );
    expect(silent).toEqual([]);
  });

  it("names in its lock file the packages of every system, without which `npm ci` refuses it", () => {
    const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
      fs.readFileSync(`${root}/package-lock.json`, "utf8"),
    );
    const names = new Set(Object.keys(lock.packages).map((place) => place.split("node_modules/").at(-1)));
    const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
