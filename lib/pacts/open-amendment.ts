// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { amendmentStarted } from "./amendment-events.ts";
import { unsignedTextOf } from "./at-the-table.ts";
import { clausesFromTemplates, writeClauses } from "./begin-clauses.ts";
import type { LivePact } from "./lock-life.ts";
import { signedTextOf } from "./signed-text.ts";

/**
 * A change that was granted opens a further text of the pact, in the words that were signed: both sides agree to them as long
 * as nobody changes them. Where nothing was signed here it begins as first texts do. What was moved in has neither a text
 * nor anybody to write it with: the change is told, and no more.
 */
export async function openAmendment(
  tx: Transaction,
  actor: Actor,
  { life, askId }: { life: LivePact; askId: string },
  at: Temporal.Instant,
): Promise<void> {
  if (life.authorId === null) return;
  if (await unsignedTextOf(tx, life.id)) throw new Conflict("pact-life.refusals.changeUnderWay");
  const startedAt = new Date(at.epochMilliseconds);
  const round = (await tx.$count(pactTexts, eq(pactTexts.pactId, life.id))) + 1;
  const dueOn = await lastDay(tx, "pacts.co-design-term", today(at));
  const [text] = await tx
    .insert(pactTexts)
    .values({ pactId: life.id, round, askId, dueOn, startedAt })
    .returning({ id: pactTexts.id });
  if (!text) throw new Error("the text was not started");
  const signed = await signedTextOf(tx, life);
  const clauses = signed
    ? signed.clauses.map((clause) => ({ ...clause, isAgreed: true }))
    : await clausesFromTemplates(tx, life, { writtenBy: actingPerson(actor), writtenAt: startedAt });
  await writeClauses(tx, text.id, clauses);
  await recordEvent(tx, actor, amendmentStarted(life, { round, askId, dueOn }), at);
}
