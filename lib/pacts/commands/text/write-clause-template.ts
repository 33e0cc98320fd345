// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { clauseTemplates, clauseTemplateVersions } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import { clauseTemplateFact } from "../../text-events.ts";
import type { WriteClauseTemplate } from "../../text-schemas.ts";

/** A further clause for texts to begin with, in its first version. */
export const writeClauseTemplate = (actor: Staff, input: WriteClauseTemplate, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(pactPolicy.asOffice(actor));
    const { use, position, ...words } = input;
    const [written] = await tx
      .insert(clauseTemplates)
      .values({ code: randomUUID(), version: 1, use, position })
      .returning({ id: clauseTemplates.id });
    if (!written) throw new Error("the clause was not written");
    await tx.insert(clauseTemplateVersions).values({
      ...words,
      templateId: written.id,
      version: 1,
      writtenBy: actor.personId,
      writtenAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, clauseTemplateFact("written", written.id, 1), at);
    return written;
  });
