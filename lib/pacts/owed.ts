// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { type Lifetime, type OwedReport, owedReports, type ReportTerms } from "./report-terms.ts";

/** The reports a pact owes by the rules in force on a day, oldest first and the final one last. */
export const owedBy = async (connection: Connection, pact: Lifetime, on: Temporal.PlainDate): Promise<OwedReport[]> =>
  owedReports(pact, await reportTerms(connection, on), on);

/** How often one reports, and how long one has for it, by the rules in force on a day. */
export async function reportTerms(connection: Connection, on: Temporal.PlainDate): Promise<ReportTerms> {
  const [rules, calendar] = await Promise.all([
    rulesInForce(connection, ["pacts.report-period", "pacts.report-term"], on),
    workingCalendar(connection),
  ]);
  return {
    periodMonths: rules["pacts.report-period"].value,
    termDays: rules["pacts.report-term"].value,
    calendar,
  };
}
