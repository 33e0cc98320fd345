// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";

/** V8's words for "compile every function of this file at once"; they must stand at its beginning. */
const hint = "//# allFunctionsCalledOnLoad\n";

type Manifest = { rootMainFiles: string[] };

/**
 * The scripts that every page starts with, React and Next, ask to be compiled whole while they arrive, beside the page, and
 * not function by function while it starts (docs/decisions/0082-compiled-ahead.md). To other
 * browsers it is a comment.
 */
export function compileAhead(build: string): void {
  const { rootMainFiles }: Manifest = JSON.parse(fs.readFileSync(path.join(build, "build-manifest.json"), "utf8"));
  for (const file of rootMainFiles.map((name) => path.join(build, name))) {
    fs.writeFileSync(file, hint + fs.readFileSync(file, "utf8"));
  }
}
