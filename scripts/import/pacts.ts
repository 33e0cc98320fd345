// SPDX-License-Identifier: AGPL-3.0-or-later
import { system } from "#lib/kernel/actor.ts";
import { translator } from "#lib/kernel/messages.ts";
import { type RefusedRegister, readRegister } from "#lib/pacts/register-file/read-register.ts";
import { usualSource } from "#lib/pacts/register-schemas.ts";
import { type ImportResult, type MovedInStatus, movedInStatuses } from "#lib/pacts/register-vocabulary.ts";
import { Sentence } from "../instance/sentence.ts";
import { openDatabase, readFile } from "./input.ts";

type Options = {
  dryRun: boolean;
  json: boolean;
  source?: string;
  /** `word=status`: what words of the status column mean. */
  status?: string[];
  areNotesPrivate: boolean;
};

const t = translator("en");

/**
 * Moves the pacts of an existing register in, or brings them up to date from a later file of it, and says line by line what
 * was not understood. With `dryRun` nothing is kept.
 */
export async function importPacts(file: string, options: Options): Promise<void> {
  const read = readRegister(readFile(file), { statuses: statusesOf(options.status ?? []) });
  if ("refused" in read) throw new Sentence(`${file}: ${refusal(read)}`);
  await openDatabase();
  const { sqlClient } = await import("#db/client.ts");
  const { importRegister } = await import("#lib/pacts/commands/register/import-register.ts");
  try {
    const { source = usualSource, dryRun: isDryRun, areNotesPrivate } = options;
    const result = await importRegister(system, read, { source, areNotesPublic: !areNotesPrivate, isDryRun });
    console.log(options.json ? JSON.stringify(result) : inWords(result, isDryRun));
    if (!options.json && read.duplicates.length > 0 && !isDryRun) {
      console.log(`${read.duplicates.length} may be in the register twice: the desk decides, under Pacts, Moving in.`);
    }
  } finally {
    await sqlClient.end();
  }
}

const refusal = ({ refused, missing: [missing = "title"], line }: RefusedRegister) =>
  t(`pact-import.refused.${refused === "no-register" ? (`no-${missing}` as const) : refused}`, { line: line ?? 0 });

function statusesOf(given: readonly string[]): Record<string, MovedInStatus> {
  return Object.fromEntries(
    given.map((each) => {
      const at = each.lastIndexOf("=");
      const status = movedInStatuses.find((word) => word === each.slice(at + 1));
      if (at < 0 || !status)
        throw new Sentence(`"${each}" is no "word=status"; a status is ${movedInStatuses.join(", ")}.`);
      return [each.slice(0, at), status];
    }),
  );
}

function inWords({ notUnderstood, byStatus, ...counts }: ImportResult, isDryRun: boolean): string {
  const { records, created, updated, unchanged, skipped, placed, events } = counts;
  return [
    `${records} records: ${created} new, ${updated} brought up to date, ${unchanged} as they were, ${skipped} skipped.`,
    `${placed} on the map, ${events} events. ${Object.entries(byStatus)
      .map(([status, count]) => `${status} ${count}`)
      .join(", ")}.`,
    ...(notUnderstood.length === 0 ? ["Everything was understood."] : ["Not understood:"]),
    ...notUnderstood.map(({ line, column, text, why }) =>
      [`  line ${line}`, column, t(`pact-import.oddities.${why}`), text].filter(Boolean).join(": "),
    ),
    ...(isDryRun ? ["Nothing is kept: this was a dry run."] : []),
  ].join("\n");
}
