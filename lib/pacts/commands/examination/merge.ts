// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pactMergers } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { belongsToday, memberIds } from "../../application-members.ts";
import { askParents } from "../../carry-into-renewal.ts";
import { settleApplication } from "../../ending-application.ts";
import { pactJoined, pactMerged } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { PactId } from "../../examination-schemas.ts";
import { type Pact, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockRivals } from "./lock-rivals.ts";

/**
 * Lets an application go on in the other one, once both sides have agreed: its case is closed, and who applied with it
 * applies with the other from now on.
 */
export const merge = (actor: Actor, input: PactId, at = now()): Promise<{ number: string; into: string }> =>
  inTransaction(async (tx) => {
    const { id, intoId } = await agreed(tx, input.pactId);
    const [source, target] = await lockRivals(tx, input.pactId, intoId);
    authorize(examinationPolicy.merge(actor));
    const status = pactWorkflow.next("merge", source.pact.status);
    pactWorkflow.next("receive", target.pact.status);
    const merger = await agreed(tx, input.pactId);
    if (merger.id !== id) throw new Conflict();
    if (merger.acceptedAt === null || merger.intoAcceptedAt === null) {
      throw new Refusal("pact-examination.refusals.notBothAgreed");
    }
    const endedAt = new Date(at.epochMilliseconds);
    await tx.update(pactMergers).set({ state: "done", endedAt }).where(eq(pactMergers.id, merger.id));
    const members = await carryMembers(tx, source.pact, target.pact, endedAt);
    await savePact(tx, source.pact.id, { status, mergedIntoId: intoId, reasons: merger.reason }, at);
    await closeCase(tx, source.case.id, at);
    await settleApplication(tx, actor, source.pact, at);
    await recordEvent(tx, actor, pactMerged(source.pact, { into: target.case.number }), at);
    await recordEvent(tx, actor, pactJoined(target.pact, { from: source.case.number, members }), at);
    await askParents(tx, actor, { pact: target.pact, minors: await minorsOf(tx, source.pact.id) }, at);
    if (members > 0 && target.pact.applicantKind === "person") {
      await savePact(tx, intoId, { applicantKind: "informal-group" }, at);
    }
    return { number: source.case.number, into: target.case.number };
  });

/** The people of the one join the group of the other; an association stays named in the trace. Answers how many came. */
async function carryMembers(tx: Transaction, source: Pact, target: Pact, confirmedAt: Date): Promise<number> {
  const applied = source.associationId === null && source.authorId !== null ? [source.authorId] : [];
  const [coming, there] = await Promise.all([memberIds(tx, source.id), memberIds(tx, target.id)]);
  const known = new Set([...there, target.authorId]);
  const ids = [...new Set([...applied, ...coming])].filter((personId) => !known.has(personId));
  if (ids.length === 0) return 0;
  const found = await tx
    .select({ personId: people.id, name: fullName(people) })
    .from(people)
    .where(inArray(people.id, ids));
  const times = { invitedAt: confirmedAt, expiresAt: confirmedAt, confirmedAt };
  const rows = found.map(({ personId, name }) => ({ pactId: target.id, personId, name: name ?? "—", ...times }));
  await tx.insert(pactMembers).values(rows).onConflictDoNothing();
  return rows.length;
}

/** What their parents agreed to was the application that goes on elsewhere: they are asked about the other. */
const minorsOf = (tx: Transaction, pactId: string) =>
  tx
    .select()
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, pactId), belongsToday, isNotNull(pactMembers.consentById)));

async function agreed(tx: Transaction, pactId: string) {
  const [merger] = await tx
    .select()
    .from(pactMergers)
    .where(and(eq(pactMergers.pactId, pactId), eq(pactMergers.state, "proposed")));
  if (!merger) throw new NotFound("pact-examination.refusals.noMerger");
  return merger;
}
