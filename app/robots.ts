// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";

/** What belongs to one person or answers a question of one person is not for search engines. */
const unlisted = ["area", "desk", "signIn", "proposalSearch", "confirmEmail", "unsubscribe"] as const;

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      // The form for a proposal is found by who looks for it; it leads them to sign in first.
      allow: ["/", ...locales.map((locale) => href(locale, "newProposal"))],
      disallow: ["/api/", ...locales.flatMap((locale) => unlisted.map((name) => href(locale, name)))],
    },
    sitemap: `${siteAddress()}/sitemap.xml`,
  };
}
