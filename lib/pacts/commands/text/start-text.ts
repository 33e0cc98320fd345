// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { unsignedTextOf } from "../../at-the-table.ts";
import { clausesFromTemplates, writeClauses } from "../../begin-clauses.ts";
import { lockHandled } from "../../lock-pact.ts";
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
    const written = { writtenBy: actingPerson(actor), writtenAt: startedAt };
    await writeClauses(tx, text.id, await clausesFromTemplates(tx, pact, written));
    await recordEvent(tx, actor, textStarted(pact, round), at);
  });
