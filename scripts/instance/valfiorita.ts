// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { personas } from "../../demo/valfiorita/personas.ts";
import { step } from "../progress.ts";
import type { Demonstration } from "./demonstration.ts";
import { root } from "./folder.ts";
import { Sentence } from "./sentence.ts";

const seed = path.join(root, "demo/valfiorita/seed.ts");

/** Fills the database at the first start. */
export async function seedDemonstration(folder: string, environment: Record<string, string>) {
  const done = path.join(folder, "seeded");
  if (fs.existsSync(done) || !fs.existsSync(seed)) return;
  await step("the people and proposals of Valfiorita", async () => {
    const code = `(await import(${JSON.stringify(pathToFileURL(seed).href)})).seed().then(() => process.exit(0))`;
    const { status, stderr } = spawnSync(process.execPath, ["--conditions=react-server", "--eval", code], {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: "utf8",
    });
    if (status !== 0) throw new Sentence(`${stderr}\nThe demonstration could not be filled.`);
  });
  fs.writeFileSync(done, "");
}

/** What one needs to look around. */
export function welcome({ environment }: Demonstration): string {
  const rows = [
    ["Portico", environment.PORTICO_URL],
    ["Mail inbox", environment.MAIL_INBOX_URL],
  ];
  rows.push(
    ["", ""],
    ["Sign in as", ""],
    ...personas.map(({ givenName, familyName, label, about }) => [
      `  ${givenName} ${familyName}, ${label.en}`,
      about.en,
    ]),
  );
  const width = Math.max(...rows.map(([label = ""]) => label.length)) + 3;
  return `\n${rows.map(([label = "", value = ""]) => label.padEnd(width) + value).join("\n")}\n\nCtrl-C stops everything.\n`;
}
