// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { clauseTemplates } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import { clauseTemplateFact } from "../../text-events.ts";
import { lockClauseTemplate } from "./revise-clause-template.ts";

/** Lets texts begin with a clause, or no longer. It is never deleted: texts began with it. */
export const offerClauseTemplate = (actor: Staff, { id, offered }: { id: string; offered: boolean }, at = now()) =>
  inTransaction(async (tx): Promise<void> => {
    const { retiredAt, version } = await lockClauseTemplate(tx, id);
    authorize(pactPolicy.asOffice(actor));
    if ((retiredAt === null) === offered) return;
    await tx
      .update(clauseTemplates)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(clauseTemplates.id, id));
    await recordEvent(tx, actor, clauseTemplateFact(offered ? "restored" : "retired", id, version), at);
  });
