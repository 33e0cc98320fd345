// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactIntegrations, pactMergers, pactNotices, pactObservations } from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

/** What a person said while pacts were examined, for the copy they may ask for. */
export async function examinationData(personId: string) {
  const about = { number: pacts.number, title: pacts.title };
  const [observations, integrations, remarks, declinedMergers] = await Promise.all([
    db
      .select({
        ...about,
        text: pactObservations.text,
        state: pactObservations.state,
        answer: pactObservations.answer,
        createdAt: pactObservations.createdAt,
      })
      .from(pactObservations)
      .innerJoin(pacts, eq(pacts.id, pactObservations.pactId))
      .where(eq(pactObservations.authorId, personId))
      .orderBy(asc(pactObservations.createdAt)),
    db
      .select({ ...about, reply: pactIntegrations.reply, repliedAt: pactIntegrations.repliedAt })
      .from(pactIntegrations)
      .innerJoin(pacts, eq(pacts.id, pactIntegrations.pactId))
      .where(eq(pactIntegrations.repliedBy, personId))
      .orderBy(asc(pactIntegrations.repliedAt)),
    db
      .select({ ...about, remarks: pactNotices.remarks, remarkedAt: pactNotices.remarkedAt })
      .from(pactNotices)
      .innerJoin(pacts, eq(pacts.id, pactNotices.pactId))
      .where(eq(pactNotices.remarkedBy, personId))
      .orderBy(asc(pactNotices.remarkedAt)),
    db
      .select({ ...about, reason: pactMergers.declineReason, declinedAt: pactMergers.endedAt })
      .from(pactMergers)
      .innerJoin(pacts, eq(pacts.id, pactMergers.pactId))
      .where(eq(pactMergers.declinedBy, personId))
      .orderBy(asc(pactMergers.endedAt)),
  ]);
  return { observations, integrations, remarks, declinedMergers };
}

/** What they said is theirs; where both observed on one pact, what was said under their code stays. */
export const carryExamination: PersonCarrier = async (tx, { personId: from }, { personId }) => {
  const own = tx
    .select({ id: pactObservations.pactId })
    .from(pactObservations)
    .where(eq(pactObservations.authorId, personId));
  await tx
    .delete(pactObservations)
    .where(and(eq(pactObservations.authorId, from), inArray(pactObservations.pactId, own)));
  await tx.update(pactObservations).set({ authorId: personId }).where(eq(pactObservations.authorId, from));
  await tx.update(pactIntegrations).set({ repliedBy: personId }).where(eq(pactIntegrations.repliedBy, from));
  await tx.update(pactNotices).set({ remarkedBy: personId }).where(eq(pactNotices.remarkedBy, from));
  await tx.update(pactMergers).set({ declinedBy: personId }).where(eq(pactMergers.declinedBy, from));
};

/** An observation that everyone reads stays, and nobody's; what only the office read goes with the account. */
export async function forgetObservations(tx: Transaction, personId: string): Promise<void> {
  await tx
    .delete(pactObservations)
    .where(and(eq(pactObservations.authorId, personId), ne(pactObservations.state, "published")));
}
