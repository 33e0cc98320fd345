// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { proposalDeclaredInadmissible } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { Admissibility } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The office cannot examine it at all and says why; nothing more is owed (L. 241/1990, art. 2, c. 1). */
export const declareInadmissible = (actor: Actor, input: Admissibility, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.declareInadmissible(actor, opened));
    const status = proposalWorkflow.next("declareInadmissible", proposal.status);
    await saveProposal(tx, proposal.id, { status, admittedAt: null, admissibility: input.reason }, at);
    await closeCase(tx, opened.id, at);
    await recordEvent(tx, actor, proposalDeclaredInadmissible(proposal), at);
    return { number: opened.number };
  });
