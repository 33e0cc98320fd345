// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { residencyChecks } from "#db/schema/accounts.ts";
import type { Connection } from "#db/transaction.ts";
import { type Decision, refuse } from "#lib/kernel/errors.ts";

/**
 * The same refusal, told better where the history knows more: who lived here and does no longer is told so. It is asked
 * only where somebody is refused, so that who may support waits for nothing.
 */
export async function whyNot(connection: Connection, personId: string, decision: Decision): Promise<Decision> {
  if (decision.allowed) return decision;
  if (decision.reason !== "eligibility.no.no-tie" && decision.reason !== "eligibility.no.not-resident") return decision;
  const lived = and(eq(residencyChecks.personId, personId), eq(residencyChecks.result, "resident"));
  return (await connection.$count(residencyChecks, lived)) > 0 ? refuse("eligibility.no.moved-away") : decision;
}
