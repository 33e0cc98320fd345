// SPDX-License-Identifier: AGPL-3.0-or-later
import type { services } from "#db/schema/office.ts";
import type { Transaction } from "#db/transaction.ts";
import { locales } from "#lib/kernel/locale.ts";
import { putEntry, removeEntry } from "#lib/search/entries.ts";
import { serviceHeadings } from "./vocabulary.ts";

/** Lets everyone find a service while it is published, and nobody otherwise. */
export async function indexService(tx: Transaction, service: typeof services.$inferSelect): Promise<void> {
  if (service.publishedAt === null) return removeEntry(tx, "service", service.id);
  for (const locale of locales) {
    await putEntry(tx, {
      kind: "service",
      subjectId: service.id,
      locale,
      title: service.title[locale],
      body: [service.summary[locale], ...serviceHeadings.map((heading) => service.texts[heading][locale])].join("\n\n"),
      page: "service",
      params: { slug: service.slug },
      anchor: null,
      zoneCode: null,
      on: null,
    });
  }
}
