// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import type { Connection } from "#db/transaction.ts";
import type { Case } from "./commands/open-case.ts";

export async function findCase(connection: Connection, id: string): Promise<Case | null> {
  const [found] = await connection.select().from(cases).where(eq(cases.id, id));
  return found ?? null;
}
