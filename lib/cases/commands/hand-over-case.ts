// SPDX-License-Identifier: AGPL-3.0-or-later
import { assignments } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { requireUnit } from "#lib/organisation/require-unit.ts";
import { assignCase } from "./assign-case.ts";
import type { Case } from "./open-case.ts";

type To = { unitCode: string; officerId: string | null; reason: string; assignedBy: string };

/**
 * Gives a case to another unit, to another officer, or to both, and keeps why. Without an officer the unit names its own
 * when somebody there takes it up. Throws `Invalid` where nothing would change, and for who does not work for the unit.
 */
export async function handOverCase(tx: Transaction, opened: Case, to: To, at: Temporal.Instant): Promise<void> {
  const { unitCode, officerId } = to;
  if (unitCode === opened.unitCode && officerId === opened.officerId) {
    throw new Invalid({ unitCode: { key: "examination.fields.sameAssignment" } });
  }
  await requireUnit(tx, unitCode, "unitCode");
  if (officerId !== null) await requireOfficer(tx, officerId, unitCode, at);
  await assignCase(tx, opened.id, { officerId, unitCode });
  await tx.insert(assignments).values({ ...to, caseId: opened.id, createdAt: new Date(at.epochMilliseconds) });
}

async function requireOfficer(tx: Transaction, officerId: string, unitCode: string, at: Temporal.Instant) {
  const possible = await listWhoAnswersFor(tx, unitCode, today(at));
  if (!possible.includes(officerId)) throw new Invalid({ officerId: { key: "examination.fields.notOfUnit" } });
}
