// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { putEntry } from "#lib/search/entries.ts";
import type { Call } from "./lock-call.ts";
import { listCommonsOf } from "./queries.ts";

/** Lets everyone find a call, by what it says and by the commons it is about. */
export async function indexCall(tx: Transaction, { id, slug, title, body, criteria, opensOn }: Call): Promise<void> {
  if (slug === null || opensOn === null) return;
  const about = await listCommonsOf(id, tx);
  const zones = new Set(about.map(({ zoneCode }) => zoneCode));
  await putEntry(tx, {
    kind: "call",
    subjectId: id,
    locale: null,
    title,
    body: [plainText(richText(body)), plainText(richText(criteria)), ...about.map(({ name }) => name)].join("\n\n"),
    page: "call",
    params: { slug },
    anchor: null,
    // The facet knows one zone: what concerns several concerns the whole municipality.
    zoneCode: zones.size === 1 ? (about[0]?.zoneCode ?? null) : null,
    on: Temporal.PlainDate.from(opensOn),
  });
}
