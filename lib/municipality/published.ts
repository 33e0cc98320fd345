// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { listTopics, listZones } from "./queries.ts";

export const municipalityTag = "municipality";

export async function publishedZones() {
  "use cache";
  cacheTag(municipalityTag);
  cacheLife(publicCache);
  const zones = await listZones();
  return zones.map(({ code, name }) => ({ code, name }));
}

export async function publishedTopics() {
  "use cache";
  cacheTag(municipalityTag);
  cacheLife(publicCache);
  const topics = await listTopics();
  return topics.map(({ code, name }) => ({ code, name }));
}
