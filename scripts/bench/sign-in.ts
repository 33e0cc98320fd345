// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, randomUUID } from "node:crypto";
import type postgres from "postgres";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import type { Door } from "#lib/accounts/vocabulary.ts";

/** Opens a session for each of these people; answers their cookies, in the same order. */
export async function signIn(sql: postgres.Sql, people: readonly string[], door: Door = "spid"): Promise<string[]> {
  const tokens = people.map(() => randomBytes(32).toString("hex"));
  const rows = people.map((person, index) => ({
    id: randomUUID(),
    token_hash: hashOfToken(tokens[index] ?? ""),
    person_id: person,
    door,
    level: 2,
    expires_at: new Date(Date.now() + 3_600_000),
  }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await sql`insert into sessions ${sql(rows.slice(from, from + 1_000))}`;
  }
  return tokens.map((token) => `portico-session=${token}`);
}

/** Residents who may do everything, as many as asked. */
export async function residents(sql: postgres.Sql, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select p.id from people p join residency_checks r on r.person_id = p.id and r.result = 'resident'
    where p.birth_date < '2005-01-01' order by p.id limit ${count}`;
  return rows.map(({ id }) => id);
}
