// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { listFilesOf, listPictureSizes } from "#lib/files/queries.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import type { MapArea } from "#lib/maps/vocabulary.ts";
import { listPactsOf } from "#lib/pacts/queries.ts";
import { pactsTag } from "#lib/pacts/tags.ts";
import { commonsOnMap } from "./map-marks.ts";
import { findPublic, listSlugs, searchCommons } from "./queries.ts";
import type { CommonsFilter, CommonsSearch } from "./schemas.ts";
import { commonsTag } from "./tags.ts";

/** A page of the catalogue, as one asked for it. */
export async function publishedCommons(search: CommonsSearch) {
  "use cache";
  cacheTag(commonsTag);
  cacheLife(publicCache);
  return searchCommons(search);
}

export async function publishedMap(town: MapArea | null, filter: CommonsFilter) {
  "use cache";
  cacheTag(commonsTag);
  cacheLife(publicCache);
  return commonsOnMap(town, filter);
}

/** A commons with its files, the sizes of its photographs and the public pacts about it; null where there is nothing at this address. */
export async function publishedCommonsItem(slug: string) {
  "use cache";
  cacheTag(commonsTag, pactsTag);
  cacheLife(publicCache);
  const item = await findPublic(slug);
  if (!item) return null;
  const owner = { kind: "commons", id: item.id } as const;
  const [files, sizes, pacts] = await Promise.all([listFilesOf(owner), listPictureSizes(owner), listPactsOf(item.id)]);
  return { item, files, sizes, pacts };
}

/** A site map holds 50,000 addresses at most. */
const slugsInSiteMap = 4_000;

export async function publishedCommonsSlugs() {
  "use cache";
  cacheTag(commonsTag);
  cacheLife(publicCache);
  return listSlugs(slugsInSiteMap);
}
