// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { offencesIn } from "./architecture/check.ts";
import { root } from "./instance/folder.ts";

const folders = ["app", "components", "db", "demo", "e2e", "lib", "scripts"];

const files = folders
  .filter((folder) => fs.existsSync(path.join(root, folder)))
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => path.posix.join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ path: file, source: fs.readFileSync(path.join(root, file), "utf8") }));

const offences = offencesIn(files);
for (const { path: file, line, what, rule, because } of offences) {
  console.error(`${file}:${line} ${what}\n  ${rule}: ${because}.`);
}
console.log(`${files.length} files, ${offences.length} offences against docs/architecture.md.`);
process.exitCode = offences.length > 0 ? 1 : 0;
