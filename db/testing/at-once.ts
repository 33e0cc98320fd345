// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "../client.ts";

/**
 * Does the same thing several times at once, on as many connections: they are opened before, so that those who come
 * next do not queue for one, which would hide every race.
 */
export async function atOnce<T>(times: number, work: (turn: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const turns = Array.from({ length: times }, (_, turn) => turn);
  await Promise.all(turns.map(() => db.execute(sql`select pg_sleep(0.05)`)));
  return Promise.allSettled(turns.map(work));
}

export const succeeded = <T>(results: PromiseSettledResult<T>[]): T[] =>
  results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
