// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { today } from "#lib/kernel/clock.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import type { PactText } from "./at-the-table.ts";
import { isAmendment } from "./text-workflow.ts";

type OfText = { text: PactText; opened: Case };

/**
 * The next step of a text is owed by the rule: for the first text it is the clock of the case that runs on, while a change
 * comes when the case is closed and keeps its day itself. Answers the day.
 */
export async function beginTextTerm(
  tx: Transaction,
  { text, opened }: OfText,
  key: RuleKey,
  at: Temporal.Instant,
): Promise<string> {
  if (!isAmendment(text)) return beginTerm(tx, opened, key, at);
  const dueOn = await lastDay(tx, key, today(at));
  await tx.update(pactTexts).set({ dueOn, reminded: null }).where(eq(pactTexts.id, text.id));
  return dueOn;
}
