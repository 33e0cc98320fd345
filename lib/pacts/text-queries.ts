// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, desc, eq, inArray, notInArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { pactAsks } from "#db/schema/pact-life.ts";
import {
  pactClauseComments,
  pactClauseSuggestions,
  pactClauses,
  pactClauseVersions,
  pactTexts,
} from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { memberIds } from "./application-members.ts";
import { actingOn } from "./at-the-table.ts";
import { lifePolicy } from "./life-policy.ts";
import type { Pact } from "./lock-pact.ts";
import { pactPolicy } from "./policy.ts";
import { signedTextOf } from "./signed-text.ts";
import { placesOf, signaturesOf, signedAt } from "./signers.ts";
import { sideOf } from "./text-policy.ts";
import type { Side, TextState } from "./text-vocabulary.ts";
import { isGone, standingOf } from "./text-workflow.ts";

export type Table = {
  pact: Pact;
  unitCode: string;
  dueOn: string | null;
  side: Side | null;
  /** Whether they speak for that side: a member of a group writes with it, and one speaks for it. */
  speaks: boolean;
};

/**
 * A filed pact with the side on which the actor sits; without one, who may read it at the desk. Null for everyone else, as if
 * there were none.
 */
export async function findTable(actor: Actor, pactId: string, at = now()): Promise<Table | null> {
  const [[found], members] = await Promise.all([
    db
      .select({ pact: pacts, unitCode: cases.unitCode, dueOn: cases.dueOn })
      .from(pacts)
      .innerJoin(cases, eq(cases.id, pacts.caseId))
      .where(eq(pacts.id, pactId)),
    memberIds(db, pactId),
  ]);
  if (!found) return null;
  const table = { ...found.pact, unitCode: found.unitCode, memberIds: members };
  const acting = await actingOn(db, actor, found.pact, at).catch((error: unknown) => {
    if (error instanceof Refusal) return actor;
    throw error;
  });
  const side = sideOf(acting, table);
  if (side === null && !pactPolicy.read(actor, table).allowed) return null;
  return { ...found, side, speaks: lifePolicy.abandonChange(acting, table).allowed };
}

const textColumns = {
  id: pactTexts.id,
  round: pactTexts.round,
  askId: pactTexts.askId,
  state: pactTexts.state,
  dueOn: pactTexts.dueOn,
  actNumber: pactTexts.actNumber,
  signedOn: pactTexts.signedOn,
  frozenAt: pactTexts.frozenAt,
  sha256: pactTexts.sha256,
  fileId: pactTexts.fileId,
  bytes: files.bytes,
};

const latestText = (pactId: string, states: readonly TextState[]) =>
  db
    .select(textColumns)
    .from(pactTexts)
    .leftJoin(files, eq(files.id, pactTexts.fileId))
    .where(and(eq(pactTexts.pactId, pactId), inArray(pactTexts.state, [...states])))
    .orderBy(desc(pactTexts.round))
    .limit(1);

/** The latest text of a pact, with the file it was frozen in; null where none was begun. What was given up is none. */
export async function findText(pactId: string) {
  const [found] = await latestText(pactId, ["open", "before-giunta", "frozen", "signed"]);
  return found ?? null;
}

/** The latest text that is not being written: the one that is signed, or was. */
export async function findClosedText(pactId: string) {
  const [found] = await latestText(pactId, ["before-giunta", "frozen", "signed"]);
  return found ?? null;
}

/** The change of a signed pact that is under way, and the granted request it writes down; null where there is none. */
export async function findAmendment(pactId: string) {
  const [found] = await db
    .select({ state: pactTexts.state, dueOn: pactTexts.dueOn, askId: pactAsks.id, reason: pactAsks.reason })
    .from(pactTexts)
    .innerJoin(pactAsks, eq(pactAsks.id, pactTexts.askId))
    .where(and(eq(pactTexts.pactId, pactId), notInArray(pactTexts.state, ["signed", "abandoned"])));
  return found ?? null;
}

/** The text that was signed last, in the words that were signed. */
export const findSignedText = (pact: Pact) => signedTextOf(db, pact);

export type LatestText = NonNullable<Awaited<ReturnType<typeof findText>>>;

export type Amendment = NonNullable<Awaited<ReturnType<typeof findAmendment>>>;

const writers = alias(people, "writers");

/** The clauses of a text in their order with who wrote them last, how much was said about each, and what is suggested. */
export async function readText(textId: string) {
  const inText = eq(pactClauses.textId, textId);
  const [clauses, suggestions, comments] = await Promise.all([
    db
      .select({
        id: pactClauses.id,
        position: pactClauses.position,
        heading: pactClauses.heading,
        body: pactClauses.body,
        isRemoved: pactClauses.isRemoved,
        version: pactClauses.version,
        agreedByCitizens: pactClauses.agreedByCitizens,
        agreedByOffice: pactClauses.agreedByOffice,
        side: pactClauseVersions.side,
        writtenBy: fullName(people),
        writtenAt: pactClauseVersions.writtenAt,
      })
      .from(pactClauses)
      .innerJoin(
        pactClauseVersions,
        and(eq(pactClauseVersions.clauseId, pactClauses.id), eq(pactClauseVersions.version, pactClauses.version)),
      )
      .leftJoin(people, eq(people.id, pactClauseVersions.writtenBy))
      .where(inText)
      .orderBy(asc(pactClauses.position), asc(pactClauses.id)),
    db
      .select({
        id: pactClauseSuggestions.id,
        clauseId: pactClauseSuggestions.clauseId,
        side: pactClauseSuggestions.side,
        remark: pactClauseSuggestions.remark,
        madeAt: pactClauseSuggestions.madeAt,
      })
      .from(pactClauseSuggestions)
      .innerJoin(pactClauses, eq(pactClauses.id, pactClauseSuggestions.clauseId))
      .where(and(inText, eq(pactClauseSuggestions.state, "open")))
      .orderBy(asc(pactClauseSuggestions.madeAt), asc(pactClauseSuggestions.id)),
    db
      .select({ clauseId: pactClauseComments.clauseId, count: count() })
      .from(pactClauseComments)
      .innerJoin(pactClauses, eq(pactClauses.id, pactClauseComments.clauseId))
      .where(inText)
      .groupBy(pactClauseComments.clauseId),
  ]);
  const said = new Map(comments.map(({ clauseId, count: times }) => [clauseId, times]));
  let number = 0;
  return {
    standing: standingOf(clauses, suggestions.length),
    clauses: clauses.map((clause) => ({
      ...clause,
      /** As the text counts them; null for what was taken out. */
      number: isGone(clause) ? null : ++number,
      suggestions: suggestions.filter(({ clauseId }) => clauseId === clause.id),
      comments: said.get(clause.id) ?? 0,
    })),
  };
}

export type ReadText = Awaited<ReturnType<typeof readText>>;
export type ReadClause = ReadText["clauses"][number];

/** Everything that was written and said about a clause: its versions and suggestions, the latest first, and the comments. */
export async function readClauseRecord(clauseId: string) {
  const [versions, suggestions, comments] = await Promise.all([
    db
      .select({
        version: pactClauseVersions.version,
        heading: pactClauseVersions.heading,
        body: pactClauseVersions.body,
        isRemoved: pactClauseVersions.isRemoved,
        side: pactClauseVersions.side,
        writtenBy: fullName(people),
        writtenAt: pactClauseVersions.writtenAt,
      })
      .from(pactClauseVersions)
      .leftJoin(people, eq(people.id, pactClauseVersions.writtenBy))
      .where(eq(pactClauseVersions.clauseId, clauseId))
      .orderBy(desc(pactClauseVersions.version)),
    db
      .select({
        id: pactClauseSuggestions.id,
        version: pactClauseSuggestions.version,
        heading: pactClauseSuggestions.heading,
        body: pactClauseSuggestions.body,
        remark: pactClauseSuggestions.remark,
        side: pactClauseSuggestions.side,
        state: pactClauseSuggestions.state,
        madeBy: fullName(people),
        madeAt: pactClauseSuggestions.madeAt,
        decidedBy: fullName(writers),
        decidedAt: pactClauseSuggestions.decidedAt,
        reason: pactClauseSuggestions.reason,
      })
      .from(pactClauseSuggestions)
      .leftJoin(people, eq(people.id, pactClauseSuggestions.madeBy))
      .leftJoin(writers, eq(writers.id, pactClauseSuggestions.decidedBy))
      .where(eq(pactClauseSuggestions.clauseId, clauseId))
      .orderBy(desc(pactClauseSuggestions.madeAt), desc(pactClauseSuggestions.id)),
    db
      .select({
        id: pactClauseComments.id,
        side: pactClauseComments.side,
        body: pactClauseComments.body,
        writtenBy: fullName(people),
        writtenAt: pactClauseComments.writtenAt,
      })
      .from(pactClauseComments)
      .leftJoin(people, eq(people.id, pactClauseComments.writtenBy))
      .where(eq(pactClauseComments.clauseId, clauseId))
      .orderBy(asc(pactClauseComments.writtenAt), asc(pactClauseComments.id)),
  ]);
  return { versions, suggestions, comments };
}

export type ClauseRecord = Awaited<ReturnType<typeof readClauseRecord>>;

/** Who has to sign a text, who did and how, and what of it counts no longer. */
export async function readSignatures(pact: Pact, textId: string, at = now()) {
  const [places, recorded] = await Promise.all([placesOf(db, pact, at), signaturesOf(db, textId)]);
  return {
    places: places.map((place) => ({
      role: place.role,
      people: place.people.map(({ id, name }) => ({ id, name })),
      signature: signedAt(place, recorded),
    })),
    void: recorded.filter(({ state }) => state === "void"),
  };
}

export type ReadSignatures = Awaited<ReturnType<typeof readSignatures>>;
