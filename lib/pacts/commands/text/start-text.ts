// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauses, pactClauseVersions, pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { unsignedTextOf } from "../../at-the-table.ts";
import { listClausesFor } from "../../clause-templates.ts";
import { filledIn } from "../../filled-in.ts";
import { lockHandled } from "../../lock-pact.ts";
import { placeholdersOf } from "../../placeholders-of.ts";
import { pactPolicy } from "../../policy.ts";
import { textStarted } from "../../text-events.ts";
import type { PactInput } from "../../text-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * The text of an admitted pact begins with the clauses the office keeps for its kind, filled in with what the application
 * says. Nobody has agreed to any of them yet. Where it has begun already, nothing happens.
 */
export const startText = (actor: Actor, { pactId }: PactInput, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, unitCode } = await lockHandled(tx, pactId);
    if (actor.kind !== "system") authorize(pactPolicy.asHandler(actor, { unitCode }));
    pactWorkflow.next("writeText", pact.status);
    if (await unsignedTextOf(tx, pact.id)) return;
    const startedAt = new Date(at.epochMilliseconds);
    const earlier = await tx.$count(pactTexts, eq(pactTexts.pactId, pact.id));
    const round = earlier + 1;
    const [text] = await tx
      .insert(pactTexts)
      .values({ pactId: pact.id, round, startedAt })
      .returning({ id: pactTexts.id });
    if (!text) throw new Error("the text was not started");
    const placeholders = await placeholdersOf(tx, pact);
    const templates = await listClausesFor(tx, pact.kind ?? "ordinary");
    for (const [index, template] of templates.entries()) {
      const words = { heading: template.heading, body: filledIn(template.body, placeholders) };
      const [clause] = await tx
        .insert(pactClauses)
        .values({
          ...words,
          textId: text.id,
          position: index + 1,
          templateCode: template.code,
          templateVersion: template.version,
        })
        .returning({ id: pactClauses.id });
      if (!clause) throw new Error("a clause was not written");
      await tx.insert(pactClauseVersions).values({
        ...words,
        clauseId: clause.id,
        version: 1,
        side: "office",
        writtenBy: actingPerson(actor),
        writtenAt: startedAt,
      });
    }
    await recordEvent(tx, actor, textStarted(pact, round), at);
  });
