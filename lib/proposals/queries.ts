// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { lastFirst } from "#db/last-first.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { moderations } from "#db/schema/moderation.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { citationFor, type RuleInForce, rulesInForce } from "#lib/rules/queries.ts";
import { answeredStatuses, pageSize } from "./vocabulary.ts";

/** What waits for a moderator is not read by anyone yet; what one hid stays in the lists, without its words. */
export const isPublic = and(ne(proposals.status, "draft"), ne(proposals.publication, "held"));

/** Counted when read: a column written at every support would make the supporters wait for each other. */
export const supportCount = sql<number>`(select count(*)::int from ${supports} where ${supports.proposalId} = ${proposals.id})`;

const summary = {
  id: proposals.id,
  number: cases.number,
  /** Empty where a moderator hid the words. */
  title: sql<string>`case when ${proposals.publication} = 'hidden' then '' else ${proposals.title} end`,
  publication: proposals.publication,
  kind: proposals.kind,
  status: proposals.status,
  supportsUntil: proposals.supportsUntil,
  supportsNeeded: proposals.supportsNeeded,
  outcome: proposals.outcome,
  zone: zones.name,
  topic: topics.name,
  submittedAt: proposals.submittedAt,
  answeredAt: proposals.answeredAt,
  dueOn: cases.dueOn,
  supports: supportCount,
};

export const summaries = (connection: Connection) =>
  connection
    .select(summary)
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .leftJoin(zones, eq(zones.code, proposals.zoneCode))
    .$dynamic();

export type ProposalSummary = Awaited<ReturnType<typeof listNewest>>[number];

export const newestFirst = [lastFirst(proposals.submittedAt), lastFirst(proposals.id)];

export const listNewest = (limit = pageSize, connection: Connection = db) =>
  summaries(connection)
    .where(isPublic)
    .orderBy(...newestFirst)
    .limit(limit);

export const listLatestAnswers = (limit: number, connection: Connection = db) =>
  summaries(connection)
    .where(and(isPublic, inArray(proposals.status, answeredStatuses)))
    .orderBy(desc(proposals.answeredAt))
    .limit(limit);

export async function countPublic(connection: Connection = db): Promise<number> {
  return connection.$count(proposals, isPublic);
}

/** The day (Europe/Rome) on which a public proposal last changed. */
export async function lastChangedOn(connection: Connection = db): Promise<string> {
  const [row] = await connection
    .select({
      day: sql<string>`to_char(coalesce(max(${proposals.updatedAt}), 'epoch') at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(proposals)
    .where(isPublic);
  return row?.day ?? "1970-01-01";
}

/** The numbers of the newest public proposals and the day (Europe/Rome) on which each last changed. */
export const listNumbers = (limit: number, connection: Connection = db) =>
  connection
    .select({
      number: cases.number,
      changedOn: sql<string>`to_char(${proposals.updatedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(isPublic)
    .orderBy(...newestFirst)
    .limit(limit);

const officers = alias(people, "officers");

/** A filed proposal with all that was said of it, whoever may read it; null for numbers that lead to none. */
export async function findByNumber(number: string, connection: Connection = db) {
  const [found] = await connection
    .select({
      ...summary,
      body: proposals.body,
      address: proposals.address,
      longitude: proposals.longitude,
      latitude: proposals.latitude,
      /** Why a moderator hid it. */
      ground: moderations.ground,
      addressee: proposals.addressee,
      supportsReachedAt: proposals.supportsReachedAt,
      zoneCode: proposals.zoneCode,
      topicCode: proposals.topicCode,
      association: associations.name,
      authorId: proposals.authorId,
      authorGivenName: people.givenName,
      authorFamilyName: people.familyName,
      integrationRequest: proposals.integrationRequest,
      integration: proposals.integration,
      answer: proposals.answer,
      nextSteps: proposals.nextSteps,
      nextStepsBy: proposals.nextStepsBy,
      caseId: cases.id,
      openedOn: cases.openedOn,
      closedOn: cases.closedOn,
      termAmount: cases.termAmount,
      termUnit: cases.termUnit,
      termReference: cases.termReference,
      termCitation: citationFor(cases.ruleKey, cases.termReference),
      unit: units.name,
      officerGivenName: officers.givenName,
      officerFamilyName: officers.familyName,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(units, eq(units.code, cases.unitCode))
    .innerJoin(people, eq(people.id, proposals.authorId))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .leftJoin(zones, eq(zones.code, proposals.zoneCode))
    .leftJoin(associations, eq(associations.id, proposals.associationId))
    .leftJoin(officers, eq(officers.id, cases.officerId))
    .leftJoin(moderations, and(eq(moderations.subjectKind, "proposal"), eq(moderations.subjectId, proposals.id)))
    .where(and(eq(cases.number, number), eq(cases.kind, "proposal")));
  return found ?? null;
}

export type PublicProposal = NonNullable<Awaited<ReturnType<typeof findByNumber>>>;

/** As everyone reads it: not at all while it is held, and without its author's words where it is hidden. */
export async function findPublicByNumber(number: string, connection: Connection = db): Promise<PublicProposal | null> {
  const proposal = await findByNumber(number, connection);
  if (proposal?.publication === "held") return null;
  return proposal?.publication === "hidden" ? { ...proposal, body: "", integration: null } : proposal;
}

/** The receipt of a filed proposal; null for a draft. */
export async function findFiled(id: string, connection: Connection = db) {
  const [found] = await connection
    .select({
      id: proposals.id,
      title: proposals.title,
      status: proposals.status,
      supportsNeeded: proposals.supportsNeeded,
      supportsUntil: proposals.supportsUntil,
      submittedAt: proposals.submittedAt,
      number: cases.number,
      dueOn: cases.dueOn,
      termReference: cases.termReference,
      unit: units.name,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(units, eq(units.code, cases.unitCode))
    .where(eq(proposals.id, id));
  return found ?? null;
}

export async function findProposal(id: string, connection: Connection = db) {
  const [found] = await connection.select().from(proposals).where(eq(proposals.id, id));
  return found ?? null;
}

/** The proposals a person signs with their first author. */
const signedBy = (connection: Connection, personId: string) =>
  connection
    .select({ id: coAuthors.proposalId })
    .from(coAuthors)
    .where(and(eq(coAuthors.personId, personId), isNotNull(coAuthors.acceptedAt), isNull(coAuthors.endedAt)));

/**
 * A person's own drafts and filed proposals, and those of the associations they act for or sign together with others; the
 * last changed first. Whoever began a draft for an association keeps it when they act for it no longer.
 */
export const listOwn = (personId: string, associationIds: string[], connection: Connection = db) =>
  connection
    .select({
      id: proposals.id,
      title: proposals.title,
      kind: proposals.kind,
      status: proposals.status,
      supportsUntil: proposals.supportsUntil,
      supportsReachedAt: proposals.supportsReachedAt,
      outcome: proposals.outcome,
      number: cases.number,
      dueOn: cases.dueOn,
      association: associations.name,
      /** Whether they sign it with another, who alone may change or withdraw it. */
      isCoAuthor: sql<boolean>`${inArray(proposals.id, signedBy(connection, personId))}`,
      publication: proposals.publication,
      moderationId: moderations.id,
      submittedAt: proposals.submittedAt,
      answeredAt: proposals.answeredAt,
      updatedAt: proposals.updatedAt,
    })
    .from(proposals)
    .leftJoin(cases, eq(cases.id, proposals.caseId))
    .leftJoin(moderations, and(eq(moderations.subjectKind, "proposal"), eq(moderations.subjectId, proposals.id)))
    .leftJoin(associations, eq(associations.id, proposals.associationId))
    .where(
      or(
        and(eq(proposals.authorId, personId), or(isNull(proposals.associationId), eq(proposals.status, "draft"))),
        inArray(proposals.associationId, associationIds),
        inArray(proposals.id, signedBy(connection, personId)),
      ),
    )
    .orderBy(desc(proposals.updatedAt));

/** What a person supports, the last supported first. */
export const listSupported = (personId: string, connection: Connection = db) =>
  summaries(connection)
    .innerJoin(supports, eq(supports.proposalId, proposals.id))
    .where(eq(supports.personId, personId))
    .orderBy(lastFirst(supports.createdAt))
    .limit(100);

export async function hasSupported(proposalId: string, voice: string, connection: Connection = db): Promise<boolean> {
  const found = await connection.$count(supports, and(eq(supports.proposalId, proposalId), eq(supports.voice, voice)));
  return found > 0;
}

/** Within how long the office must answer what is filed on a day. */
export async function answerTerm(on: Temporal.PlainDate, connection: Connection = db): Promise<RuleInForce> {
  return (await rulesInForce(connection, ["proposals.answer-term"], on))["proposals.answer-term"];
}

/** How the office reaches who filed a proposal; no name and no address once the account was erased. */
export async function findAuthorContact(proposalId: string, connection: Connection = db) {
  const [found] = await connection
    .select({ name: fullName(people), email: people.email, phone: people.phone, association: associations.name })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.authorId))
    .leftJoin(associations, eq(associations.id, proposals.associationId))
    .where(eq(proposals.id, proposalId));
  return found ?? null;
}
