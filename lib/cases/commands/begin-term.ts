// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { cases, pastTerms, suspensions } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { lastDay } from "../last-day.ts";
import type { TermUnit } from "../vocabulary.ts";
import type { Case } from "./open-case.ts";

/**
 * A procedure of several steps reaches its next one: from today its term is that of `key`, and the one before is kept
 * with the day it ended. A clock that stood still runs again. Answers the day by which the step is owed.
 */
export async function beginTerm(tx: Transaction, opened: Case, key: RuleKey, at: Temporal.Instant): Promise<string> {
  const on = today(at);
  const rule = (await rulesInForce(tx, [key], on))[key];
  const dueOn = await lastDay(tx, key, on);
  const { id: caseId, ruleKey, countsFrom } = opened;
  await tx.insert(pastTerms).values({ caseId, ruleKey, countsFrom, dueOn: opened.dueOn, endedOn: on.toString() });
  await tx
    .update(suspensions)
    .set({ endsOn: on.toString() })
    .where(and(eq(suspensions.caseId, caseId), isNull(suspensions.endsOn)));
  await tx
    .update(cases)
    .set({
      ruleKey: rule.key,
      termAmount: rule.value,
      termUnit: rule.unit as TermUnit,
      termReference: rule.legalReference,
      countsFrom: on.toString(),
      dueOn,
    })
    .where(eq(cases.id, caseId));
  return dueOn;
}
