// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { dueDate } from "./term.ts";
import type { TermUnit } from "./vocabulary.ts";

/**
 * The last day of a term that begins on a day (Europe/Rome), by the rule in force then: `YYYY-MM-DD`, never a holiday
 * (art. 2963 c.c.).
 */
export async function lastDay(connection: Connection, key: RuleKey, on: Temporal.PlainDate): Promise<string> {
  const rule = (await rulesInForce(connection, [key], on))[key];
  const term = { amount: rule.value, unit: rule.unit as TermUnit };
  const due = dueDate({ openedOn: on, term, suspensions: [], calendar: await workingCalendar(connection) });
  if (due.dueOn === null) throw new Error("a term without suspensions has a last day");
  return due.dueOn.toString();
}
