// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases, pastTerms } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { dueDate } from "../term.ts";
import type { TermUnit } from "../vocabulary.ts";
import type { Case } from "./open-case.ts";
import { suspensionsOf } from "./suspend-case.ts";

/**
 * The step that a case is at turns out to have another term: that of `key`, counted from the same day, with every
 * suspension since. The one before is kept. Answers the day by which the step is owed, null while the clock stands still.
 */
export async function changeTerm(
  tx: Transaction,
  opened: Case,
  key: RuleKey,
  at: Temporal.Instant,
): Promise<string | null> {
  if (opened.ruleKey === key) return opened.dueOn;
  const on = today(at);
  const rule = (await rulesInForce(tx, [key], on))[key];
  const term = { amount: rule.value, unit: rule.unit as TermUnit };
  const due = dueDate({
    openedOn: Temporal.PlainDate.from(opened.countsFrom),
    term,
    suspensions: await suspensionsOf(tx, opened.id),
    calendar: await workingCalendar(tx),
  });
  const { id: caseId, ruleKey, countsFrom } = opened;
  await tx.insert(pastTerms).values({ caseId, ruleKey, countsFrom, dueOn: opened.dueOn, endedOn: on.toString() });
  const dueOn = due.dueOn?.toString() ?? null;
  await tx
    .update(cases)
    .set({
      ruleKey: key,
      termAmount: term.amount,
      termUnit: term.unit,
      termReference: rule.legalReference,
      dueOn,
    })
    .where(eq(cases.id, caseId));
  return dueOn;
}
