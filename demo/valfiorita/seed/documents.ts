// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { joining, type Transaction } from "#db/transaction.ts";
import { DocumentFailed } from "#lib/documents/compile.ts";
import { type ReceivedFile, receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { today } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import { articleBefore } from "#lib/kernel/elision.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { addDocument } from "#lib/library/commands/add-document.ts";
import { publishDocument } from "#lib/library/commands/publish-document.ts";
import { type DemoDocument, documents } from "../documents.ts";
import { printPaper } from "../paper.ts";
import { momentAtHome } from "./moments.ts";
import { officerAtWork, zoneCodeOf } from "./people.ts";
import type { Act, Scene } from "./scene.ts";

export type Papers = readonly { document: DemoDocument; file: ReceivedFile }[];

/** Like every upload, the papers are stored before the transaction that names them; without a compiler there are none. */
export async function storePapers(now: Temporal.Instant): Promise<Papers> {
  const papers: { document: DemoDocument; file: ReceivedFile }[] = [];
  try {
    for (const document of documents) {
      const { title, actNumber, days, parts } = document;
      const day = dayInWords("it", today(now).subtract({ days }).toString());
      const dated = actNumber ? `${actNumber} ${articleBefore(day, "del")}${day}` : day;
      const file = await printPaper(`${slugOf(title)}.pdf`, { title, dated, parts });
      papers.push({ document, file: await receiveUpload(file) });
    }
  } catch (error) {
    if (!(error instanceof DocumentFailed)) throw error;
  }
  return papers;
}

/** The office adds each paper and publishes it some days after its date. */
export const documentActs = (scene: Scene, papers: Papers): Act[] =>
  papers.map(({ document, file }) => {
    const at = momentAtHome(scene.now, Math.max(document.days - document.published, 1), 0.3);
    return { at, perform: (tx) => publish(tx, scene, document, file, at) };
  });

const publish = (
  tx: Transaction,
  { accounts, now }: Scene,
  { kind, title, summary, days, actNumber, unit, zone }: DemoDocument,
  file: ReceivedFile,
  at: Temporal.Instant,
): Promise<void> =>
  joining(tx, async () => {
    const actor = officerAtWork(accounts);
    const documentId = randomUUIDv7();
    const datedOn = today(now).subtract({ days }).toString();
    const places = { unitCode: unit, zoneCode: zoneCodeOf(zone) };
    const described = { kind, title, summary, actNumber, datedOn, language: "it" as const, ...places };
    await addDocument(actor, { documentId, ...described }, file, at);
    await publishDocument(actor, { documentId }, at);
  });
