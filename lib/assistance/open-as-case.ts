// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { type Case, openCase } from "#lib/cases/commands/open-case.ts";
import { today } from "#lib/kernel/clock.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { type Request, saveRequest } from "./lock-request.ts";
import type { RequestKind } from "./vocabulary.ts";
import { requestWorkflow } from "./workflow.ts";

/** By which rule the answer to each kind is owed. */
export const termOf = {
  assistance: "assistance.answer-term",
  "problem-report": "assistance.report-term",
} as const satisfies Record<RequestKind, RuleKey>;

/** Makes a case of a request: number, term of the day, responsible unit. */
export async function openAsCase(tx: Transaction, request: Request, at: Temporal.Instant): Promise<Case> {
  const status = requestWorkflow.next("open", request.status);
  const key = termOf[request.kind];
  const rules = await rulesInForce(tx, [key], today(at));
  const opened = await openCase(
    tx,
    {
      kind: request.kind,
      subjectId: request.id,
      title: request.subject,
      unitCode: await participationUnit(tx),
      term: rules[key],
    },
    at,
  );
  await saveRequest(tx, request.id, { status, caseId: opened.id });
  return opened;
}
