// SPDX-License-Identifier: AGPL-3.0-or-later
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "#scripts/instance/folder.ts";

/** Everything `next build` reads. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "messages",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "types.d.ts",
];

const leftOut = /\.test\.tsx?$|\.md$|^db\/(migrations|testing)\//;

/** The same sources give the same fingerprint, on any machine and at any time. */
export function fingerprint(): string {
  const hash = crypto.createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesIn).sort()) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

function filesIn(source: string): string[] {
  const place = path.join(root, source);
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [source];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((file) => !leftOut.test(file));
}
