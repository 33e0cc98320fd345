// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { loadStreets } from "#lib/municipality/commands/load-streets.ts";
import { readStreetList } from "#lib/municipality/street-list.ts";
import { loadEnvironmentFile } from "./environment.ts";
import { checkDatabase } from "./instance/production.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

/** Loads the municipality's list of streets from a CSV file; it may run as often as the list changes. */
await runCommand(async () => {
  loadEnvironmentFile();
  const url = process.env.DATABASE_URL;
  if (!url) throw new Sentence("DATABASE_URL is not set: the demonstration has its streets already.");
  const [file] = process.argv.slice(2);
  if (!file || !fs.existsSync(file)) throw new Sentence("Say which file: npm run streets -- streets.csv");
  await checkDatabase(url);
  const { streets, unreadable } = readStreetList(fs.readFileSync(file, "utf8"));
  if (unreadable.length > 0)
    throw new Sentence(`These rows cannot be read: ${unreadable.join(", ")}. Nothing was loaded.`);
  const { sqlClient } = await import("#db/client.ts");
  try {
    const { written, outside } = await loadStreets(streets);
    console.log(`${written} streets are loaded.`);
    for (const { name } of outside) console.log(`${name} lies in no zone and was left out.`);
  } finally {
    await sqlClient.end();
  }
});
