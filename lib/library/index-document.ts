// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { documents, documentTexts } from "#db/schema/library.ts";
import type { Transaction } from "#db/transaction.ts";
import { putEntry, removeEntry } from "#lib/search/entries.ts";

/** Lets everyone find a published document by its title, its summary and the words of its files; and no other. */
export async function indexDocument(tx: Transaction, id: string): Promise<void> {
  const [document] = await tx.select().from(documents).where(eq(documents.id, id));
  if (document?.status !== "published") return removeEntry(tx, "document", id);
  const texts = await tx
    .select({ text: documentTexts.text })
    .from(documentTexts)
    .where(eq(documentTexts.documentId, id))
    .orderBy(asc(documentTexts.fileId));
  const { slug, title, summary, actNumber, zoneCode, datedOn } = document;
  await putEntry(tx, {
    kind: "document",
    subjectId: id,
    locale: null,
    title,
    body: [summary, actNumber, ...texts.map(({ text }) => text)].filter(Boolean).join("\n\n"),
    page: "document",
    params: { slug },
    anchor: null,
    zoneCode,
    on: Temporal.PlainDate.from(datedOn),
  });
}
