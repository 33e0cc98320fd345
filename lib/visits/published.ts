// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { listOfferedKinds } from "./queries.ts";
import { visitsTag } from "./tags.ts";

/** What one can book an appointment for. */
export async function publishedKinds() {
  "use cache";
  cacheTag(visitsTag);
  cacheLife(publicCache);
  const kinds = await listOfferedKinds();
  return kinds.map(({ id, name, description, minutes }) => ({ id, name, description, minutes }));
}
