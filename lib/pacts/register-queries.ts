// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { pactDuplicates, registerImports } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";

/** The files of registers that were uploaded, the newest first. */
export const listImports = (connection: Connection = db) =>
  connection
    .select({ ...getTableColumns(registerImports), by: fullName(people) })
    .from(registerImports)
    .innerJoin(people, eq(people.id, registerImports.createdBy))
    .orderBy(desc(registerImports.createdAt))
    .limit(50);

const others = alias(pacts, "others");

const told = (pact: typeof pacts | typeof others) => ({
  id: pact.id,
  number: sql<string>`${pact.number}`,
  title: pact.title,
  address: pact.address,
  status: pact.status,
  applicantName: pact.applicantName,
});

/** Pairs that may be one pact and wait for the office. */
export const listDuplicates = (limit: number, connection: Connection = db) =>
  connection
    .select({ why: pactDuplicates.why, one: told(pacts), other: told(others) })
    .from(pactDuplicates)
    .innerJoin(pacts, eq(pacts.id, pactDuplicates.pactId))
    .innerJoin(others, eq(others.id, pactDuplicates.otherId))
    .where(
      and(eq(pactDuplicates.state, "proposed"), sql`${pacts.status} <> 'merged'`, sql`${others.status} <> 'merged'`),
    )
    .orderBy(pacts.number)
    .limit(limit);

/** The names of the registers that were moved in. */
export async function listSources(connection: Connection = db): Promise<string[]> {
  const rows = await connection
    .selectDistinct({ source: pacts.source })
    .from(pacts)
    .where(sql`${pacts.source} is not null`);
  return rows.flatMap(({ source }) => source ?? []);
}
