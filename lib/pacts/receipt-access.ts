// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { findOwnPact } from "./own.ts";
import { handles } from "./policy.ts";

/** Those who applied read the receipt, and the office and unit that handle the case; nobody else. */
export async function mayReadPactReceipt(actor: Citizen | Staff, pactId: string): Promise<boolean> {
  const [opened] = await db
    .select({ unitCode: cases.unitCode })
    .from(pacts)
    .innerJoin(cases, eq(cases.id, pacts.caseId))
    .where(eq(pacts.id, pactId));
  if (!opened) return false;
  return handles(actor, opened) || (await findOwnPact(actor, pactId)) !== null;
}
