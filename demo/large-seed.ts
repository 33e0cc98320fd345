// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { municipality } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import type { TermUnit } from "#lib/cases/vocabulary.ts";
import { now as present, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { learnWords } from "#lib/search/words.ts";
import { writeComments } from "./large/comments.ts";
import { writeEntries } from "./large/entries.ts";
import { fileAll, writeFiled } from "./large/filed.ts";
import { authorOf, writeSupportsAndJournal } from "./large/journal.ts";
import { writePacts } from "./large/pacts.ts";
import { writePapers } from "./large/papers.ts";
import { planProposals } from "./large/plan.ts";
import { writeTold } from "./large/told.ts";
import { voters, writeVoters } from "./large/voters.ts";
import { setTheScene } from "./valfiorita/seed.ts";

/**
 * Fills an empty database with a Valfiorita that proposes much more than any town does, to measure how the house bears
 * it. All of it, or nothing; where a municipality is set up already it does nothing, and says so with `false`.
 */
export const seedLarge = (size: { proposals: number; supports: number }, now = present()): Promise<boolean> =>
  inTransaction(async (tx) => {
    if ((await tx.$count(municipality)) > 0) return false;
    const scene = await setTheScene(tx, now);
    const { "proposals.answer-term": term } = await rulesInForce(tx, ["proposals.answer-term"], today(now));
    const setting = { ...scene, term: { amount: term.value, unit: term.unit as TermUnit } };
    const planned = planProposals(size.proposals, size.supports, voters - 1, setting);

    await writeVoters(tx);
    const rows = await tx.execute<{ id: string }>(sql`select id from voters order by number`);
    const authors = planned.map((_, index) => rows[authorOf(index)]?.id ?? "");
    const filed = fileAll(planned, { scene, term, authors });
    await writeFiled(tx, filed);
    await writeSupportsAndJournal(tx, filed, now);
    await writeComments(tx);
    await writePapers(tx, scene);
    await writePacts(tx);
    await writeTold(tx, scene);
    await learnWords(
      tx,
      filed.flatMap(({ proposal }) => [proposal.title, proposal.body]),
    );
    await writeEntries(tx);
    await tx.execute(sql`analyze`);
    return true;
  });
