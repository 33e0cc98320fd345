// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, notInArray } from "drizzle-orm";
import { pactClauseSuggestions, pactClauses, pactTexts } from "#db/schema/pact-text.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { memberIds } from "./application-members.ts";
import { lockHandled, type Pact } from "./lock-pact.ts";
import { sideOf, textPolicy } from "./text-policy.ts";
import type { Side } from "./text-vocabulary.ts";
import { isReady, standingOf, stepOn } from "./text-workflow.ts";

export type PactText = typeof pactTexts.$inferSelect;
export type Clause = typeof pactClauses.$inferSelect;

export type Seated = { pact: Pact; text: PactText; side: Side; personId: string };

/** A citizen as the delegate of the association the pact was made for; whoever else as who they are. */
export const actingOn = async (
  connection: Connection,
  actor: Actor,
  { associationId }: Pick<Pact, "associationId">,
  at: Temporal.Instant,
): Promise<Actor> => (actor.kind === "citizen" ? actingFor(connection, actor, associationId, at) : actor);

/**
 * Whoever sits down to write the text of a pact, on their side of the table; the pact is held, so that one writes after the
 * other. Throws `NotFound`, `Refusal` to who does not belong there, `WrongState` where nothing is written now.
 */
export async function sitDown(tx: Transaction, actor: Actor, pactId: string, at: Temporal.Instant): Promise<Seated> {
  const { pact, unitCode } = await lockHandled(tx, pactId);
  const table = { ...pact, unitCode, memberIds: await memberIds(tx, pact.id) };
  const acting = await actingOn(tx, actor, pact, at);
  authorize(textPolicy.write(acting, table));
  const side = sideOf(acting, table);
  const text = await unsignedTextOf(tx, pact.id);
  stepOn("writeText", pact, text);
  const personId = actingPerson(acting);
  if (!side || !personId || !text) throw new Refusal("pact-text.refusals.notStarted");
  return { pact, text, side, personId };
}

/** The text that is being written or waits for signatures; null where there is none. */
export async function unsignedTextOf(connection: Connection, pactId: string): Promise<PactText | null> {
  const [text] = await connection
    .select()
    .from(pactTexts)
    .where(and(eq(pactTexts.pactId, pactId), notInArray(pactTexts.state, ["signed", "abandoned"])));
  return text ?? null;
}

/** Every clause of a text in its order, those that were taken out as well. */
export const clausesOf = (connection: Connection, textId: string): Promise<Clause[]> =>
  connection
    .select()
    .from(pactClauses)
    .where(eq(pactClauses.textId, textId))
    .orderBy(asc(pactClauses.position), asc(pactClauses.id));

/** A clause of the text at which somebody sits. Throws `NotFound`. */
export async function clauseIn(tx: Transaction, text: PactText, clauseId: string): Promise<Clause> {
  const [clause] = await tx
    .select()
    .from(pactClauses)
    .where(and(eq(pactClauses.id, clauseId), eq(pactClauses.textId, text.id)));
  if (!clause) throw new NotFound();
  return clause;
}

export const openSuggestions = (connection: Connection, textId: string): Promise<number> =>
  connection.$count(
    connection
      .select({ id: pactClauseSuggestions.id })
      .from(pactClauseSuggestions)
      .innerJoin(pactClauses, eq(pactClauses.id, pactClauseSuggestions.clauseId))
      .where(and(eq(pactClauses.textId, textId), eq(pactClauseSuggestions.state, "open")))
      .as("open"),
  );

/** Whether everything is agreed and nothing waits. */
export async function isTextReady(connection: Connection, textId: string): Promise<boolean> {
  const [clauses, suggestions] = [await clausesOf(connection, textId), await openSuggestions(connection, textId)];
  return isReady(standingOf(clauses, suggestions));
}
