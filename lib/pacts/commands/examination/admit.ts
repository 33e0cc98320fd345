// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import { pactOpinions } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { endMergers } from "../../ending-application.ts";
import { pactAdmitted } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Reasons } from "../../examination-schemas.ts";
import { lockFiled, type Pact, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * The application is admitted, with reasons: its text is written together from now on, by the term of that. It was
 * decided before whether it is ordinary or complex, and on a protected commons the heritage office has answered.
 */
export const admit = (actor: Actor, input: Reasons, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.admit(actor, opened));
    const status = pactWorkflow.next("admit", pact.status);
    if (pact.kind === null) throw new Refusal("pact-examination.refusals.notClassified");
    if (await lacksHeritage(tx, pact)) throw new Refusal("pact-examination.refusals.heritageMissing");
    const answeredAt = new Date(at.epochMilliseconds);
    await savePact(tx, pact.id, { status, reasons: input.reasons, answeredAt }, at);
    await endMergers(tx, actor, pact, at);
    const dueOn = await beginTerm(tx, opened, "pacts.co-design-term", at);
    await recordEvent(tx, actor, pactAdmitted(pact, { dueOn }), at);
    return { number: opened.number };
  });

/** Of heritage, silence is no consent (L. 241/1990, art. 16, c. 3). */
async function lacksHeritage(tx: Transaction, { id, commonsId }: Pact): Promise<boolean> {
  if (commonsId === null) return false;
  const [asset] = await tx.select({ isProtected: commons.isProtected }).from(commons).where(eq(commons.id, commonsId));
  if (!asset?.isProtected) return false;
  const given = and(eq(pactOpinions.pactId, id), eq(pactOpinions.asked, "heritage"), isNotNull(pactOpinions.givenAt));
  return (await tx.$count(pactOpinions, given)) === 0;
}
