// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { SiteSearch } from "./schemas.ts";
import type { WhyNothing } from "./vocabulary.ts";
import { withoutAccents } from "./without-accents.ts";

/** Asked only where nothing was found, so that no search that finds something waits for it. */
export async function whyNothing({ q, page: _, ...filter }: SiteSearch, locale: Locale): Promise<WhyNothing> {
  if (!q) return Object.values(filter).some((word) => word !== undefined) ? "filters" : "sought";
  return (await areCommon(q, locale)) ? "common" : "sought";
}

/** Whether each of these words stands nearly everywhere in texts that this reader searches: it is never looked for. */
async function areCommon(query: string, locale: Locale): Promise<boolean> {
  const words = query.toLocaleLowerCase("it").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [said] = await db.execute<{ common: boolean | null }>(sql`
    select bool_and(exists (
      select from jsonb_array_elements_text(ways) as written
      where ts_lexize('italian_stop', written) = '{}'
        or (${locale} = 'en' and ts_lexize('english_stop', written) = '{}')
    )) as common
    from jsonb_array_elements(${JSON.stringify(words.map(waysToWrite))}::jsonb) as ways`);
  return said?.common ?? false;
}

/** A word of a hurry lacks its last accent, or has the other one: `piu`, `perchè`. */
function waysToWrite(word: string): string[] {
  const plain = withoutAccents(word);
  return [plain, `${plain}\u0300`, `${plain}\u0301`].map((way) => way.normalize("NFC"));
}
