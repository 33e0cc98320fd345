// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { listEveryTopic, listEveryZone } from "./queries.ts";

export const municipalityTag = "municipality";

/** All of them: what was filed about one that is retired is looked for too. */
export async function publishedZones() {
  "use cache";
  cacheTag(municipalityTag);
  cacheLife(publicCache);
  const zones = await listEveryZone();
  return zones.map(({ code, name, retiredAt }) => ({ code, name, isRetired: retiredAt !== null }));
}

export async function publishedTopics() {
  "use cache";
  cacheTag(municipalityTag);
  cacheLife(publicCache);
  const topics = await listEveryTopic();
  return topics.map(({ code, name, retiredAt }) => ({ code, name, isRetired: retiredAt !== null }));
}
