// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from "node:util";
import type { Problem } from "#lib/journal/verify-journal.ts";
import { loadEnvironmentFile } from "./environment.ts";
import { checkDatabase } from "./instance/production.ts";
import { databaseAddress } from "./instance/running-database.ts";
import { runCommand, Sentence } from "./instance/sentence.ts";

const usage = "Usage: npm run journal:verify [-- --expect <hash of 64 hexadecimal digits>]";

/** Proves that nothing in the journal was altered since it was sealed, or names the first thing that was. */
await runCommand(async () => {
  const expected = expectedHash();
  loadEnvironmentFile();
  process.env.DATABASE_URL = databaseAddress();
  await checkDatabase(process.env.DATABASE_URL);
  const { verifyJournal } = await import("#lib/journal/verify-journal.ts");
  const { sqlClient } = await import("#db/client.ts");

  const { head, sealed, unsealed, problem } = await verifyJournal(expected);
  await sqlClient.end();
  console.log(`${sealed} events sealed, ${unsealed} not yet.`);
  if (problem) throw new Sentence(`The journal is not what was sealed: ${inWords(problem)}.`);
  console.log("The chain is whole: no sealed event was altered, removed or slipped in.");
  if (!head) return;
  console.log(`Head: position ${head.position}, event ${head.eventId}, hash ${head.hash}`);
  console.log("Keep the hash elsewhere; with --expect it shows later that the end was not cut off or rewritten.");
});

function expectedHash(): string | undefined {
  try {
    const { expect } = parseArgs({ options: { expect: { type: "string" } } }).values;
    if (expect !== undefined && !/^[0-9a-f]{64}$/.test(expect)) throw new Error("not a hash");
    return expect;
  } catch {
    throw new Sentence(usage);
  }
}

function inWords(problem: Problem): string {
  switch (problem.what) {
    case "missing-seal":
      return `the seal at position ${problem.position} is missing`;
    case "missing-event":
      return `event ${problem.eventId} is missing`;
    case "altered-event":
      return `event ${problem.eventId}, or its seal, was altered`;
    case "slipped-in-event":
      return `event ${problem.eventId} was slipped in among sealed ones`;
    case "unsealed-event":
      return `event ${problem.eventId} should have been sealed long ago; is the worker running?`;
    case "unknown-head":
      return `the chain does not pass through ${problem.hash}: its end was cut off, or it was rewritten`;
  }
}
