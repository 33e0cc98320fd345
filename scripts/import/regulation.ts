// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import path from "node:path";
import { system } from "#lib/kernel/actor.ts";
import { decode } from "#lib/kernel/decode.ts";
import { AnswerableError, Invalid } from "#lib/kernel/errors.ts";
import { translator } from "#lib/kernel/messages.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { readRegulation } from "#lib/regulations/read-regulation.ts";
import { largestFile, type ReadSource, readSource } from "#lib/regulations/source.ts";
import { type Counts, countText, type OddLine } from "#lib/regulations/text-schemas.ts";
import type { Oddity } from "#lib/regulations/vocabulary.ts";
import { Sentence } from "../instance/sentence.ts";
import { openDatabase, readFile } from "./input.ts";

type Options = { dryRun: boolean; json: boolean; title?: string };

const why: Record<Oddity, string> = {
  outside: "stands in no article",
  markup: "holds markup, kept as it is written",
  sign: "has no words",
  characters: "had characters that cannot be read",
  stray: "had letters in another encoding, read as Windows-1252: check them",
  encoding: "looks read in the wrong encoding: check accents and apostrophes",
  heading: "a heading that is no title, chapter or section",
  "no-number": "an article without a number",
  "no-text": "an article without text",
  doubled: "a number that was there before",
  gap: "a number before it is missing",
  order: "a number out of order",
};

/**
 * Reads the text of a regulation, says what was found and what was not understood, and keeps it as a draft that the desk
 * publishes. With `dryRun` nothing is kept, and no database is needed; what the desk would refuse is refused all the same.
 */
export async function importRegulation(file: string, { dryRun, json, title }: Options): Promise<void> {
  const bytes = readFile(file);
  const { counts, odd, name } = found(file, bytes);
  if (json) console.log(JSON.stringify({ ...counts, notUnderstood: odd }));
  else console.log(inWords(counts, odd));
  const read = await orSentence(file, () => readSource(bytes));
  const kept = dryRun
    ? "Nothing is kept: this was a dry run."
    : await orSentence(file, () => keep(read, title ?? name));
  if (!json) console.log(kept);
}

/** What the file holds; a text of any length is read here, so that it can be told before it is refused. */
function found(file: string, bytes: Buffer): { counts: Counts; odd: OddLine[]; name: string } {
  if (bytes.length > largestFile) throw new Sentence(`${file} is larger than any regulation: more than 8 MB.`);
  const decoded = decode(bytes);
  if (decoded === null) throw new Sentence(`${file} is no text: save the regulation as Markdown or plain text.`);
  const read = readRegulation(decoded.text, decoded.strays);
  const counts = countText(read.text);
  if (counts.articles === 0) {
    throw new Sentence(`${file} has no article: it needs lines such as "### Articolo 1 - Finalità" or "Art. 1".`);
  }
  const named = path.basename(file, path.extname(file)).replace(/[-_]+/g, " ");
  return { counts, odd: read.odd, name: read.text.opening[0]?.slice(0, 200) || named };
}

function inWords({ titles, articles, paragraphs, points }: Counts, odd: readonly OddLine[]): string {
  const totals = `${titles} titles, ${articles} articles, ${paragraphs} paragraphs, ${points} points.`;
  if (odd.length === 0) return `${totals}\nEverything was understood.`;
  const lines = odd.map(({ line, text, why: reason }) => `  line ${line}: ${why[reason]}: ${text}`);
  return [totals, "Not understood:", ...lines].join("\n");
}

/** As a new version where a regulation of this name is known, otherwise as a regulation of its own. */
async function keep(read: ReadSource, title: string): Promise<string> {
  await openDatabase();
  const { sqlClient } = await import("#db/client.ts");
  const { listAllRegulations } = await import("#lib/regulations/queries.ts");
  const { importVersion } = await import("#lib/regulations/commands/import-version.ts");
  const { openRegulation } = await import("#lib/regulations/commands/open-regulation.ts");
  try {
    const versionId = randomUUID();
    const known = (await listAllRegulations()).find(({ slug }) => slug === slugOf(title));
    if (known) await importVersion(system, { versionId, regulationId: known.id }, read);
    else await openRegulation(system, { versionId, title, kind: "regulation", summary: "" }, read);
    return `Kept as a draft of "${known?.title ?? title}": check and publish it at the desk, under Documents.`;
  } finally {
    await sqlClient.end();
  }
}

/** A refusal of the house, in its words, as the sentence that ends the command. */
async function orSentence<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AnswerableError) throw new Sentence(`${file}: ${said(error)}`);
    throw error;
  }
}

function said(error: AnswerableError): string {
  const t = translator("en");
  const messages = error instanceof Invalid ? Object.values(error.fields) : [error.text];
  return messages.map(({ key, params }) => t(key, params)).join(" ");
}
