// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FiledSection, pactFiledForms } from "#db/schema/pact-application.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { findAssociation } from "#lib/associations/queries.ts";
import { isOpenOn } from "#lib/calls/queries.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { askedOf } from "../../application-asked.ts";
import { commonsOf } from "../../application-draft.ts";
import { applicationSubmitted } from "../../application-events.ts";
import type { AskedSection } from "../../application-form.ts";
import { missingIn } from "../../application-missing.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { applicationRequirement } from "../../application-rules.ts";
import { lockPact, type Pact, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

export type Receipt = { number: string; dueOn: string | null };

/**
 * Files an application: it gets its number and its term, and keeps the questions it answered in the words of the day. An
 * exclusive pact for the same commons does not stop it: it is a rival. A call that has closed meanwhile is not answered any
 * more: it is a spontaneous application. Sent twice, the second finds the receipt of the
 * first. Throws `Invalid` while something is missing.
 */
export const submitApplication = (actor: Actor, input: { pactId: string }, at = now()): Promise<Receipt> =>
  inTransaction(async (tx) => {
    const pact = await lockPact(tx, input.pactId);
    const author = await actingFor(tx, actor, pact.associationId, at);
    authorize(applicationPolicy.submit(author, pact));
    const filed = pact.caseId ? await findCase(tx, pact.caseId) : null;
    if (filed) return { number: filed.number, dueOn: filed.dueOn };

    const on = today(at);
    const facts = await personFacts(tx, actingPerson(author) ?? "", author.kind === "system" ? 1 : author.level);
    authorize(applicationPolicy.apply(author, facts, await applicationRequirement(tx, on), on));
    const status = pactWorkflow.next("submit", pact.status);
    const asked = await askedOf(pact, tx, on);
    const missing = missingIn("summary", pact, asked);
    if (Object.keys(missing).length > 0) throw new Invalid(missing);

    const about = await commonsOf(pact.commonsId, tx);
    if (about?.availability === "unavailable") throw new Refusal("commons.item.unavailableText");

    const submittedAt = new Date(at.epochMilliseconds);
    await tx
      .insert(pactFiledForms)
      .values({ pactId: pact.id, sections: answered(pact, asked.sections), filedAt: submittedAt });
    const callId = pact.callId && (await isOpenOn(tx, pact.callId, on)) ? pact.callId : null;
    const applicantName = await nameOf(tx, pact);
    const opened = await openCase(
      tx,
      {
        kind: "pact",
        subjectId: pact.id,
        title: pact.title,
        unitCode: await participationUnit(tx),
        term: (await rulesInForce(tx, ["pacts.intake-term"], on))["pacts.intake-term"],
      },
      at,
    );
    const { id: caseId, number, dueOn } = opened;
    await savePact(tx, pact.id, { status, number, caseId, submittedAt, applicantName, callId }, at);
    const isRival = about?.isExclusive === true;
    await recordEvent(tx, author, applicationSubmitted({ id: pact.id, caseId }, { number, dueOn, isRival }), at);
    return { number, dueOn };
  });

/** Persons are not named in public; an association is, as it was called that day. */
async function nameOf(tx: Transaction, pact: Pact): Promise<string | null> {
  if (pact.associationId === null) return pact.applicantName;
  return (await findAssociation(pact.associationId, tx))?.name ?? null;
}

const answered = ({ answers }: Pact, sections: readonly AskedSection[]): FiledSection[] =>
  sections.map(({ step, title, fields }) => ({
    step,
    title,
    answers: fields.map(({ key, kind, label }) => ({ key, kind, label, answer: answers[key] ?? "" })),
  }));
