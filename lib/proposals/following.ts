// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, exists, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { follows } from "#db/schema/follows.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { findFollow } from "#lib/follows/queries.ts";

/**
 * Who files or supports a proposal follows it without a word, until they say no. Only words are written down: a row for
 * every support would be written twice.
 */

/** Everyone who follows a proposal. */
export async function followersOfProposal(connection: Connection, proposalId: string): Promise<string[]> {
  const said = (wanted: boolean) =>
    and(eq(follows.kind, "proposal"), eq(follows.subjectId, proposalId), eq(follows.wanted, wanted));
  const [wanting, supporting] = await Promise.all([
    connection.select({ id: follows.personId }).from(follows).where(said(true)),
    connection
      .select({ id: supports.personId })
      .from(supports)
      .where(
        and(
          eq(supports.proposalId, proposalId),
          notExists(
            connection
              .select({ one: sql`1` })
              .from(follows)
              .where(and(eq(follows.personId, supports.personId), said(false))),
          ),
        ),
      ),
  ]);
  return [...new Set([...wanting, ...supporting].map(({ id }) => id))];
}

/** Whether a person follows a proposal: as its author always, because they are owed its answer. */
export type FollowStanding = { follows: boolean; isAuthor: boolean };

/** Null for what the public does not read. */
export async function followStanding(personId: string, proposalId: string): Promise<FollowStanding | null> {
  const proposal = await findReadable(proposalId);
  if (!proposal) return null;
  const [said, supported] = await Promise.all([
    findFollow(personId, { kind: "proposal", id: proposalId }),
    db.$count(supports, and(eq(supports.proposalId, proposalId), eq(supports.personId, personId))),
  ]);
  const isAuthor = proposal.authorId === personId && proposal.associationId === null;
  return { follows: isAuthor || (said ?? supported > 0), isAuthor };
}

/** A proposal that the public reads; null for drafts and for what waits for a moderator. */
export async function findReadable(proposalId: string) {
  const [found] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), ne(proposals.status, "draft"), ne(proposals.publication, "held")));
  return found ?? null;
}

/** The proposals a person follows, the last changed first; their own are elsewhere. */
export const listFollowed = (personId: string) =>
  db
    .select({
      id: proposals.id,
      number: cases.number,
      /** What a moderator hid is called by its number. */
      title: sql<string>`case when ${proposals.publication} = 'hidden' then ${cases.number} else ${proposals.title} end`,
      status: proposals.status,
      outcome: proposals.outcome,
      updatedAt: proposals.updatedAt,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .leftJoin(
      follows,
      and(
        eq(follows.personId, personId),
        eq(follows.kind, "proposal"),
        eq(follows.subjectId, sql`${proposals.id}::text`),
      ),
    )
    .where(
      and(
        ne(proposals.publication, "held"),
        or(
          eq(follows.wanted, true),
          and(
            isNull(follows.wanted),
            exists(
              db
                .select({ one: sql`1` })
                .from(supports)
                .where(and(eq(supports.proposalId, proposals.id), eq(supports.personId, personId))),
            ),
          ),
        ),
      ),
    )
    .orderBy(desc(proposals.updatedAt))
    .limit(200);
