// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { findDocument, listAddresses, listFacets, listLatest } from "./queries.ts";
import { documentsTag, documentTag } from "./tags.ts";

/* What the prerendered pages show of documents: kept until a command expires its tag. */

export async function publishedLatest() {
  "use cache";
  cacheTag(documentsTag);
  cacheLife(publicCache);
  return listLatest();
}

export async function publishedFacets() {
  "use cache";
  cacheTag(documentsTag);
  cacheLife(publicCache);
  return listFacets();
}

export async function publishedDocument(slug: string) {
  "use cache";
  cacheTag(documentTag(slug));
  cacheLife(publicCache);
  return findDocument(slug);
}

const addressesInSiteMap = 10_000;

export async function publishedAddresses() {
  "use cache";
  cacheTag(documentsTag);
  cacheLife(publicCache);
  return listAddresses(addressesInSiteMap);
}
