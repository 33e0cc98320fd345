// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { pactClauses, pactTexts } from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import { stoodIn } from "./text-workflow.ts";

/**
 * The texts everyone may read, once they are final: the one that holds, with its clauses as they are signed and whether they
 * differ from those before; a change of it that waits for signatures, with what it changes; and those that held before, the
 * latest first. Null while there is none.
 */
export async function findPublishedTexts(pact: { id: string; actNumber: string | null; signedOn: string | null }) {
  const rows = await db
    .select({
      id: pactTexts.id,
      sha256: pactTexts.sha256,
      fileId: files.id,
      bytes: files.bytes,
      state: pactTexts.state,
      askId: pactTexts.askId,
      actNumber: pactTexts.actNumber,
      signedOn: pactTexts.signedOn,
    })
    .from(pactTexts)
    .innerJoin(files, and(eq(files.id, pactTexts.fileId), eq(files.visibility, "public")))
    .where(and(eq(pactTexts.pactId, pact.id), inArray(pactTexts.state, ["frozen", "signed"])))
    .orderBy(desc(pactTexts.round));
  // The act of the first text is that of the pact.
  const texts = rows.map((text) =>
    text.askId === null ? { ...text, actNumber: pact.actNumber, signedOn: pact.signedOn } : text,
  );
  const holds = texts.find(({ state }) => state === "signed") ?? texts.at(-1);
  if (!holds) return null;
  const upcoming = texts.find(({ state, id }) => state === "frozen" && id !== holds.id) ?? null;
  const earlier = texts.filter(({ state, id }) => state === "signed" && id !== holds.id);
  const [now, before, next] = await Promise.all([
    clausesIn(holds.id),
    earlier[0] ? clausesIn(earlier[0].id) : null,
    upcoming ? clausesIn(upcoming.id) : [],
  ]);
  return {
    current: { ...holds, clauses: now.map((clause) => ({ ...clause, isChanged: before && !stoodIn(before, clause) })) },
    upcoming: upcoming && { ...upcoming, changed: next.filter((clause) => !stoodIn(now, clause)) },
    earlier,
  };
}

/** What is part of a text, in its order. */
const clausesIn = (textId: string) =>
  db
    .select({ id: pactClauses.id, heading: pactClauses.heading, body: pactClauses.body })
    .from(pactClauses)
    .where(and(eq(pactClauses.textId, textId), eq(pactClauses.isRemoved, false)))
    .orderBy(asc(pactClauses.position), asc(pactClauses.id));

export type PublishedTexts = NonNullable<Awaited<ReturnType<typeof findPublishedTexts>>>;

/** A change has a day of its own; the first text is on the clock of the case. */
const dueOnOfText = sql<
  string | null
>`case when ${pactTexts.askId} is null then ${cases.dueOn} else ${pactTexts.dueOn} end`;

/** What the Giunta has before it: the texts of complex pacts that wait for its approval, what is due first on top. */
export const listForGiunta = () =>
  db
    .select({
      id: pacts.id,
      number: cases.number,
      title: pacts.title,
      applicantName: pacts.applicantName,
      applicantKind: pacts.applicantKind,
      isAmendment: isNotNull(pactTexts.askId).mapWith(Boolean),
      dueOn: dueOnOfText,
      frozenAt: pactTexts.frozenAt,
    })
    .from(pacts)
    .innerJoin(cases, eq(cases.id, pacts.caseId))
    .innerJoin(pactTexts, and(eq(pactTexts.pactId, pacts.id), eq(pactTexts.state, "before-giunta")))
    .where(or(eq(pacts.status, "awaiting-approval"), isNotNull(pactTexts.askId)))
    .orderBy(asc(dueOnOfText), asc(pacts.id));
