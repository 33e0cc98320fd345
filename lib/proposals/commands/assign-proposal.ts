// SPDX-License-Identifier: AGPL-3.0-or-later
import { assignments } from "#db/schema/cases.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { assignCase } from "#lib/cases/commands/assign-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { employee } from "../employee.ts";
import { proposalAssigned } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { AssignProposal } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { requireUnit } from "../require-unit.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Gives the case to another unit, to another officer, or to both, and says why. Without an officer the unit names its own
 * when somebody there takes it up. Throws `Invalid` where nothing would change, and for who does not work for the unit.
 */
export const assignProposal = (actor: Actor, input: AssignProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.assign(actor, opened));
    proposalWorkflow.next("assign", proposal.status);
    const { unitCode, officerId, reason } = input;
    if (unitCode === opened.unitCode && officerId === opened.officerId) {
      throw new Invalid({ unitCode: { key: "examination.fields.sameAssignment" } });
    }
    await requireUnit(tx, unitCode, "unitCode");
    if (officerId !== null) await requireOfficer(tx, officerId, unitCode, at);
    await assignCase(tx, opened.id, { officerId, unitCode });
    const createdAt = new Date(at.epochMilliseconds);
    const assignedBy = employee(actor);
    await tx.insert(assignments).values({ caseId: opened.id, unitCode, officerId, reason, assignedBy, createdAt });
    await recordEvent(tx, actor, proposalAssigned(proposal, { unitCode, officerId }), at);
    return { number: opened.number };
  });

async function requireOfficer(tx: Transaction, officerId: string, unitCode: string, at: Temporal.Instant) {
  const possible = await listWhoAnswersFor(tx, unitCode, today(at));
  if (!possible.includes(officerId)) throw new Invalid({ officerId: { key: "examination.fields.notOfUnit" } });
}
