// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import type { Reading } from "./vocabulary.ts";
import { otherReadings } from "./words.ts";

/** Searches as it was written; where nothing is found, what was probably meant is searched instead, and `reading` says so. */
export async function searchAsMeant<Search extends { q?: string }, Result extends { total: number }>(
  search: Search,
  connection: Connection,
  once: (search: Search) => Promise<Result>,
): Promise<Result & { reading: Reading }> {
  const result = await once(search);
  if (result.total === 0 && search.q) {
    for (const reading of await otherReadings(search.q, connection)) {
      const again = await once({ ...search, q: reading.query });
      if (again.total > 0) return { ...again, reading };
    }
  }
  return { ...result, reading: { as: "written" } };
}
