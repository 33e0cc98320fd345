// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { indexedPages } from "#app/_frame/site-map-pages.ts";
import { publishedAgendaSlugs } from "#lib/agenda/published.ts";
import { publishedCallSlugs } from "#lib/calls/published.ts";
import { publishedCommonsSlugs } from "#lib/commons/published.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedAddresses as publishedDocumentAddresses } from "#lib/library/published.ts";
import { publishedSlugs } from "#lib/news/published.ts";
import { publishedNumbers as publishedPactNumbers } from "#lib/pacts/published.ts";
import { publishedNumbers } from "#lib/proposals/published.ts";
import { publishedAddresses as publishedRegulationAddresses } from "#lib/regulations/published.ts";

/** Every public page, in both languages, each telling where the other one is. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [proposals, pacts, commons, calls, articles, events, regulations, documents] = await Promise.all([
    publishedNumbers(),
    publishedPactNumbers(),
    publishedCommonsSlugs(),
    publishedCallSlugs(),
    publishedSlugs(),
    publishedAgendaSlugs(),
    publishedRegulationAddresses(),
    publishedDocumentAddresses(),
  ]);
  return [
    ...indexedPages.flatMap((name) => entries(alternates(name))),
    ...events.flatMap(({ slug, changedOn }) => entries(alternates("agendaEvent", { slug }), changedOn)),
    ...articles.flatMap(({ slug, changedOn }) => entries(alternates("article", { slug }), changedOn)),
    ...regulations.flatMap(({ slug, changedOn }) => entries(alternates("regulation", { slug }), changedOn)),
    ...documents.flatMap(({ slug, changedOn }) => entries(alternates("document", { slug }), changedOn)),
    ...commons.flatMap(({ slug, changedOn }) => entries(alternates("commonsItem", { slug }), changedOn)),
    ...calls.flatMap(({ slug, changedOn }) => entries(alternates("call", { slug }), changedOn)),
    ...pacts.flatMap(({ number, changedOn }) => entries(alternates("pact", { number }), changedOn)),
    ...proposals.flatMap(({ number, changedOn }) => entries(alternates("proposal", { number }), changedOn)),
  ];
}

function entries(addresses: Record<Locale, string>, lastModified?: string): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(locales.map((locale) => [locale, siteAddress() + addresses[locale]]));
  return locales.map((locale) => ({ url: siteAddress() + addresses[locale], lastModified, alternates: { languages } }));
}
