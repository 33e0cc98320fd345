// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { clauseTemplates, clauseTemplateVersions } from "#db/schema/pact-text.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import { clauseTemplateFact } from "../../text-events.ts";
import type { ReviseClauseTemplate } from "../../text-schemas.ts";

/**
 * Adds a version; texts that began before keep the words they began with. Of two who change the same one the second is told,
 * and keeps their words.
 */
export const reviseClauseTemplate = (actor: Staff, input: ReviseClauseTemplate, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, version, use, position, ...words } = input;
    const found = await lockClauseTemplate(tx, id);
    authorize(pactPolicy.asOffice(actor));
    if (found.version !== version) throw new Conflict("pact-text.refusals.changedMeanwhile");
    const next = version + 1;
    await tx.insert(clauseTemplateVersions).values({
      ...words,
      templateId: id,
      version: next,
      writtenBy: actor.personId,
      writtenAt: new Date(at.epochMilliseconds),
    });
    await tx.update(clauseTemplates).set({ use, position, version: next }).where(eq(clauseTemplates.id, id));
    await recordEvent(tx, actor, clauseTemplateFact("revised", id, next), at);
  });

export async function lockClauseTemplate(tx: Transaction, id: string) {
  const [found] = await tx.select().from(clauseTemplates).where(eq(clauseTemplates.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}
