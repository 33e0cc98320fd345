// SPDX-License-Identifier: AGPL-3.0-or-later
import { parentPort, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import type { Extracted } from "./extract-in-thread.ts";

/** What is longer than this is found by its beginning. */
const most = { pages: 1_000, characters: 1_000_000 };

/** What PostgreSQL refuses, and what no reader sees. */
const unwanted = /[^\P{Cc}\n]|\p{Co}|\p{Noncharacter_Code_Point}/gu;

async function extract(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const marks = await pdf.getMarkInfo();
  const texts: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, most.pages) && length < most.characters; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : " ") : "")).join("");
    texts.push(text);
    length += text.length;
  }
  const text = texts.join("\n").slice(0, most.characters).toWellFormed().replace(unwanted, " ").trim();
  return { text, pages: pdf.numPages, isTagged: Boolean((marks as { Marked?: boolean } | null)?.Marked) };
}

const found = await extract(workerData as Uint8Array);
parentPort?.postMessage(found);
