// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { parseArgs } from "node:util";
import type { WrongLine } from "#lib/accounts/register-list.ts";
import { loadEnvironmentFile } from "./environment.ts";
import { checkDatabase } from "./instance/production.ts";
import { databaseAddress } from "./instance/running-database.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

const usage = "Usage: npm run import -- residency <file.csv> [--dry-run]";

const problems: Record<WrongLine["what"], string> = {
  columns: "the first line must name a column codice_fiscale",
  "fiscal-code": "this is no fiscal code",
  zone: "there is no such neighbourhood",
  double: "this fiscal code stands on an earlier line",
};

/** Loads the list of residents that the registry office exports, in the place of the one before. */
await runCommand(async () => {
  const { file, dryRun } = asked();
  const text = readFile(file);
  loadEnvironmentFile();
  process.env.DATABASE_URL = databaseAddress();
  await checkDatabase(process.env.DATABASE_URL);
  const { sqlClient } = await import("#db/client.ts");
  const { listZones } = await import("#lib/municipality/queries.ts");
  const { readResidents } = await import("#lib/accounts/register-list.ts");
  const { loadRegister } = await import("#lib/accounts/commands/load-register.ts");

  const { residents, wrong } = readResidents(text, await listZones());
  if (wrong.length > 0 || dryRun) {
    await sqlClient.end();
    console.log(`${residents.length} residents can be read; nothing is loaded.`);
    if (wrong.length > 0) throw new Sentence(inWords(wrong));
    return;
  }
  const { arrived, left } = await loadRegister(residents);
  await sqlClient.end();
  console.log(`${residents.length} residents loaded: only the hashes of their fiscal codes are kept.`);
  console.log(`Of who is known here ${arrived} came to live in the municipality and ${left} moved away.`);
});

function asked(): { file: string; dryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { "dry-run": { type: "boolean", default: false } },
    });
    const [what, file] = positionals;
    if (what !== "residency" || !file || positionals.length > 2) throw new Error("not what can be imported");
    return { file, dryRun: values["dry-run"] };
  } catch {
    throw new Sentence(usage);
  }
}

function readFile(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    throw new Sentence(`${file} cannot be read.`);
  }
}

/** The lines themselves are not repeated: they name people. */
function inWords(wrong: readonly WrongLine[]): string {
  const shown = wrong.slice(0, 20).map(({ line, what }) => `line ${line}: ${problems[what]}`);
  const more = wrong.length > shown.length ? [`and ${wrong.length - shown.length} more`] : [];
  return ["The list is not right.", ...shown, ...more].join("\n  ");
}
