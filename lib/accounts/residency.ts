// SPDX-License-Identifier: AGPL-3.0-or-later
import { desc, eq } from "drizzle-orm";
import { residencyChecks } from "#db/schema/accounts.ts";
import type { Connection } from "#db/transaction.ts";
import type { ResidencyResult, ResidencySource } from "./vocabulary.ts";

/** What is known of where a person lives: the latest finding, with its source and the day it speaks of. */
export async function findResidency(connection: Connection, personId: string) {
  const [latest] = await connection
    .select({
      result: residencyChecks.result,
      source: residencyChecks.source,
      zoneCode: residencyChecks.zoneCode,
      tie: residencyChecks.tie,
      on: residencyChecks.checkedOn,
      recordedAt: residencyChecks.createdAt,
    })
    .from(residencyChecks)
    .where(eq(residencyChecks.personId, personId))
    .orderBy(desc(residencyChecks.createdAt))
    .limit(1);
  return latest ?? null;
}

export type Known = { result: ResidencyResult; source: ResidencySource; recordedAt: Date };

/** People move house: after these days the register is asked again. */
export const daysBetweenChecks = 30;

const isDefinite = (result: ResidencyResult) => result === "resident" || result === "not_resident";

/** Whether the register should be asked about someone who signs in. What the office has seen itself stands. */
export function isDueForCheck(known: Known | null, at: Temporal.Instant): boolean {
  if (known === null) return true;
  if (known.source === "manual") return false;
  if (!isDefinite(known.result)) return true;
  return known.recordedAt.getTime() < at.subtract({ hours: daysBetweenChecks * 24 }).epochMilliseconds;
}

/** Whether an answer of the register changes what is known. One that knows nothing takes back no declaration. */
export const tellsSomethingNew = (known: Known | null, answer: ResidencyResult): boolean =>
  known === null || (answer !== known.result && (isDefinite(answer) || !isDefinite(known.result)));
