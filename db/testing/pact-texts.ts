// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactClauses, pactTexts } from "#db/schema/pact-text.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { addClause } from "#lib/pacts/commands/text/add-clause.ts";
import { agreeToClauses } from "#lib/pacts/commands/text/agree-to-clauses.ts";
import { editClause } from "#lib/pacts/commands/text/edit-clause.ts";
import { startText } from "#lib/pacts/commands/text/start-text.ts";
import { notYetSaid } from "#lib/pacts/text-vocabulary.ts";

/** The clauses of the text that is being written, in their order. */
export const clausesNow = (pactId: string) =>
  db
    .select({
      id: pactClauses.id,
      version: pactClauses.version,
      heading: pactClauses.heading,
      body: pactClauses.body,
      isRemoved: pactClauses.isRemoved,
      agreedByCitizens: pactClauses.agreedByCitizens,
      agreedByOffice: pactClauses.agreedByOffice,
    })
    .from(pactClauses)
    .innerJoin(pactTexts, eq(pactTexts.id, pactClauses.textId))
    .where(and(eq(pactTexts.pactId, pactId)))
    .orderBy(asc(pactClauses.position));

export type TableOf = { pactId: string; citizen: Citizen; officer: Staff };

/** A text that both sides have agreed on in every clause: nothing more is to be said but to freeze it. */
export async function agreeOnText({ pactId, citizen, officer }: TableOf, at?: Temporal.Instant): Promise<void> {
  await startText(officer, { pactId }, at);
  for (const { id, version, heading, body } of await clausesNow(pactId)) {
    const words = { heading, body: body.replaceAll(notYetSaid, "secondo quanto concordato") };
    await editClause(officer, { pactId, clauseId: id, version, ...words }, at);
  }
  await agreeToAll(citizen, pactId, at);
  await agreeToAll(officer, pactId, at);
}

/** One side agrees with everything as it reads now. */
export async function agreeToAll(actor: Citizen | Staff, pactId: string, at?: Temporal.Instant): Promise<void> {
  const clauses = (await clausesNow(pactId)).map(({ id, version }) => ({ clauseId: id, version }));
  await agreeToClauses(actor, { pactId, clauses }, at);
}

/** A text with as many clauses as one wants, each with a line of its own. */
export async function addClauses(actor: Citizen | Staff, pactId: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await addClause(actor, { pactId, heading: `Clausola in più ${number}`, body: `Ci impegniamo al punto ${number}.` });
  }
}
