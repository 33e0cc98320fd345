// SPDX-License-Identifier: AGPL-3.0-or-later
import { apiHref } from "#components/open-data/api-href.ts";
import type { ShownDataset } from "#components/open-data/dataset.tsx";
import { publishedCallCount } from "#lib/calls/published.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { openColumns as pactColumns } from "#lib/pacts/open-record.ts";
import {
  publishedLastChange as publishedPactChange,
  publishedCount as publishedPactCount,
} from "#lib/pacts/published.ts";
import { openColumns as proposalColumns } from "#lib/proposals/open-record.ts";
import { publishedCount, publishedLastChange } from "#lib/proposals/published.ts";

const files = <Format extends string>(resource: string, formats: readonly Format[]) =>
  formats.map((format) => ({ format, href: apiHref(`${resource}.${format}`) }));

/** What data there is: the page of the open data tells people, the catalogue programs. */
export async function publishedDatasets(locale: Locale): Promise<ShownDataset[]> {
  const [proposals, proposalsChanged, pacts, pactsChanged, calls] = await Promise.all([
    publishedCount(),
    publishedLastChange(),
    publishedPactCount(),
    publishedPactChange(),
    publishedCallCount(),
  ]);
  return [
    {
      ...{ id: "proposals", count: proposals, changedOn: proposalsChanged, page: href(locale, "proposals") },
      downloads: files("proposals", ["csv", "json"]),
      columns: proposalColumns,
    },
    {
      ...{ id: "pacts", count: pacts, changedOn: pactsChanged, page: href(locale, "pacts") },
      downloads: files("pacts", ["csv", "json", "geojson"]),
      columns: pactColumns,
    },
    {
      ...{ id: "calls", ...calls, page: href(locale, "calls") },
      downloads: [{ format: "atom", href: href(locale, "callsFeed") }],
      columns: [],
    },
  ];
}
