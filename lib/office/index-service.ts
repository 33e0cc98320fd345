// SPDX-License-Identifier: AGPL-3.0-or-later
import type { services } from "#db/schema/office.ts";
import type { Transaction } from "#db/transaction.ts";
import { locales } from "#lib/kernel/locale.ts";
import { putEntries, removeEntry, type SearchEntry } from "#lib/search/entries.ts";
import { serviceHeadings } from "./vocabulary.ts";

type Service = typeof services.$inferSelect;

/** Lets everyone find a service while it is published, and nobody otherwise. */
export const indexService = (tx: Transaction, service: Service): Promise<void> =>
  service.publishedAt === null ? removeEntry(tx, "service", service.id) : putEntries(tx, entriesOf(service));

/** What the search is told of a published service, in each language. */
export const entriesOf = ({ id, slug, title, summary, texts }: Service): SearchEntry[] =>
  locales.map((locale) => ({
    kind: "service",
    subjectId: id,
    locale,
    title: title[locale],
    body: [summary[locale], ...serviceHeadings.map((heading) => texts[heading][locale])].join("\n\n"),
    page: "service",
    params: { slug },
    anchor: null,
    zoneCode: null,
    on: null,
  }));
