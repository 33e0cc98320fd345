// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compileAhead } from "./compile-ahead.ts";

test("the scripts that every page starts with ask to be compiled whole, and no other", () => {
  const build = fs.mkdtempSync(path.join(os.tmpdir(), "portico-build-"));
  try {
    const read = (name: string) => fs.readFileSync(path.join(build, name), "utf8");
    fs.writeFileSync(
      path.join(build, "build-manifest.json"),
      JSON.stringify({ rootMainFiles: ["react.js", "next.js"] }),
    );
    for (const name of ["react.js", "next.js", "map.js"]) fs.writeFileSync(path.join(build, name), `start("${name}");`);

    compileAhead(build);

    expect(read("react.js")).toBe('//# allFunctionsCalledOnLoad\nstart("react.js");');
    expect(read("next.js")).toBe('//# allFunctionsCalledOnLoad\nstart("next.js");');
    expect(read("map.js")).toBe('start("map.js");');
  } finally {
    fs.rmSync(build, { recursive: true });
  }
});
