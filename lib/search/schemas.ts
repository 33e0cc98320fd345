// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { asked, line, pageNumber } from "#lib/kernel/text.ts";
import { lastPage, searchKinds, undated } from "./vocabulary.ts";

const year = z.string().regex(/^(19|20|21)\d{2}$/, { error: "fields.invalid" });

/** The query string of the search page. What cannot be read is refused, not guessed. */
export const siteSearchInput = z.object({
  q: asked(line(200)),
  kind: asked(z.enum(searchKinds)),
  zone: asked(line(50)),
  period: asked(z.union([year, z.literal(undated)])),
  page: pageNumber.refine((page) => page <= lastPage, { error: "fields.invalid" }),
});
export type SiteFilter = Partial<Omit<z.output<typeof siteSearchInput>, "page">>;
export type SiteSearch = SiteFilter & { page: number };
