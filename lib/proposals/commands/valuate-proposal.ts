// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, isNull } from "drizzle-orm";
import { criteria, valuations } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { proposalValuated } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { ValuateProposal } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { weightedTotal } from "../valuation.ts";
import { proposalWorkflow } from "../workflow.ts";

/** Marks a proposal by every criterion in force; done again, the last marks count. Throws `Invalid` while one is missing. */
export const valuateProposal = (actor: Actor, input: ValuateProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.valuate(actor, opened));
    proposalWorkflow.next("valuate", proposal.status);
    const inForce = await tx
      .select()
      .from(criteria)
      .where(isNull(criteria.retiredAt))
      .orderBy(criteria.position)
      .for("share");
    const missing = inForce.filter(({ code }) => !Object.hasOwn(input.scores, code));
    if (missing.length > 0) {
      throw new Invalid(
        Object.fromEntries(missing.map(({ code }) => [`scores.${code}.score`, { key: "fields.required" }])),
      );
    }
    const marks = inForce.flatMap(({ code, name, weight }) => {
      const given = input.scores[code];
      return given ? [{ proposalId: proposal.id, criterionCode: code, criterionName: name, weight, ...given }] : [];
    });
    // What was marked by a criterion that is retired by now does not count beside the new marks.
    await tx.delete(valuations).where(eq(valuations.proposalId, proposal.id));
    await tx.insert(valuations).values(marks);
    await recordEvent(tx, actor, proposalValuated(proposal, { total: weightedTotal(marks) ?? 0 }), at);
    return { number: opened.number };
  });
