// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { listByMonth, listResultsByName, periodOf } from "./queries.ts";
import { feedbackTag } from "./tags.ts";
import { publishedFrom } from "./vocabulary.ts";

/** What everyone reads of how pages and services were rated in the last year: nothing of fewer than five answers. */
export async function publishedSatisfaction() {
  "use cache";
  cacheTag(feedbackTag);
  cacheLife(publicCache);
  const period = periodOf(undefined, today());
  const [services, pages, months] = await Promise.all([
    listResultsByName("service", period, publishedFrom),
    listResultsByName("page", period, publishedFrom),
    listByMonth("page", period),
  ]);
  return { services, pages, months: months.filter(({ answers }) => answers >= publishedFrom), from: period.from };
}
