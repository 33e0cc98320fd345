// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { putEntry } from "#lib/search/entries.ts";
import type { Commons } from "./lock-commons.ts";

/** Lets everyone find a commons of the list. */
export async function indexCommons(tx: Transaction, commons: Commons): Promise<void> {
  if (commons.state !== "listed" || commons.slug === null) return;
  const { id, slug, name, description, address, ownerName, protectionNote, zoneCode } = commons;
  await putEntry(tx, {
    kind: "commons",
    subjectId: id,
    locale: null,
    title: name,
    body: [description, address, ownerName, protectionNote].filter(Boolean).join("\n\n"),
    page: "commonsItem",
    params: { slug },
    anchor: null,
    zoneCode,
    on: null,
  });
}
