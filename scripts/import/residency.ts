// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WrongLine } from "#lib/accounts/register-list.ts";
import { Sentence } from "../instance/sentence.ts";
import { openDatabase, readFile } from "./input.ts";

const problems: Record<WrongLine["what"], string> = {
  columns: "the first line must name a column codice_fiscale",
  "fiscal-code": "this is no fiscal code",
  zone: "there is no such neighbourhood",
  double: "this fiscal code stands on an earlier line",
};

/** Loads the list of residents that the registry office exports, in the place of the one before. */
export async function importResidency(file: string, { dryRun }: { dryRun: boolean }): Promise<void> {
  const text = readFile(file).toString("utf8");
  await openDatabase();
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
}

/** The lines themselves are not repeated: they name people. */
function inWords(wrong: readonly WrongLine[]): string {
  const shown = wrong.slice(0, 20).map(({ line, what }) => `line ${line}: ${problems[what]}`);
  const more = wrong.length > shown.length ? [`and ${wrong.length - shown.length} more`] : [];
  return ["The list is not right.", ...shown, ...more].join("\n  ");
}
