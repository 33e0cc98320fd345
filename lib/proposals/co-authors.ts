// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import { isFormerDelegate } from "#lib/associations/policy.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import type { Proposal } from "./lock-proposal.ts";
import { proposalPolicy } from "./policy.ts";
import { findProposal } from "./queries.ts";
import { proposalWorkflow } from "./workflow.ts";

/** Who accepted and has neither left nor been removed. */
export const signsToday = and(isNotNull(coAuthors.acceptedAt), isNull(coAuthors.endedAt));

/** Those who propose together with the first author. */
export const coAuthorIds = async (connection: Connection, proposalId: string): Promise<string[]> =>
  (await coAuthorsOf(connection, [proposalId])).get(proposalId) ?? [];

/**
 * The same of many proposals. Every support asks it, so it is written out; it is a statement of its own, because one that
 * had to wait for a proposal's lock would still see who signed before.
 */
export async function coAuthorsOf(
  connection: Connection,
  proposalIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await connection.execute<{ id: string; signers: string[] }>(sql`
    select proposal_id as id, array_agg(person_id) as signers from co_authors
    where proposal_id = any(${sql.param(proposalIds)}::uuid[]) and accepted_at is not null and ended_at is null
    group by proposal_id`);
  return new Map(rows.map(({ id, signers }) => [id, signers]));
}

/** The names of the co-authors as the public reads them, in the order they joined; null for an erased account. */
export const listSigners = (proposalId: string, connection: Connection = db) =>
  connection
    .select({ personId: people.id, name: fullName(people) })
    .from(coAuthors)
    .innerJoin(people, eq(people.id, coAuthors.personId))
    .where(and(eq(coAuthors.proposalId, proposalId), signsToday))
    .orderBy(asc(coAuthors.acceptedAt), asc(coAuthors.id));

/** Everyone who was invited and still may, or does, sign: what the first author sees. */
export const listInvited = (proposalId: string, at = now(), connection: Connection = db) =>
  connection
    .select({
      id: coAuthors.id,
      email: coAuthors.email,
      name: fullName(people),
      invitedAt: coAuthors.invitedAt,
      expiresAt: coAuthors.expiresAt,
      acceptedAt: coAuthors.acceptedAt,
    })
    .from(coAuthors)
    .leftJoin(people, eq(people.id, coAuthors.personId))
    .where(
      and(
        eq(coAuthors.proposalId, proposalId),
        isNull(coAuthors.endedAt),
        or(isNotNull(coAuthors.acceptedAt), gt(coAuthors.expiresAt, new Date(at.epochMilliseconds))),
      ),
    )
    .orderBy(asc(coAuthors.invitedAt), asc(coAuthors.id));

export type Invited = Awaited<ReturnType<typeof listInvited>>[number];

/**
 * What an open link leads to; null for one that never was ours, was answered, taken back, or has expired, and for a proposal
 * that nobody joins any more.
 */
export async function findInvitation(token: string, at = now(), connection: Connection = db) {
  const [found] = await connection
    .select({
      id: coAuthors.id,
      proposalId: coAuthors.proposalId,
      title: proposals.title,
      body: proposals.body,
      inviter: fullName(people),
      status: proposals.status,
    })
    .from(coAuthors)
    .innerJoin(proposals, eq(proposals.id, coAuthors.proposalId))
    .innerJoin(people, eq(people.id, proposals.authorId))
    .where(
      and(
        eq(coAuthors.tokenHash, hashOfToken(token)),
        isNull(coAuthors.acceptedAt),
        isNull(coAuthors.endedAt),
        gt(coAuthors.expiresAt, new Date(at.epochMilliseconds)),
      ),
    );
  if (!found || !proposalWorkflow.can("changeAuthors", found.status)) return null;
  const { status: _, ...invitation } = found;
  return invitation;
}

/**
 * Somebody who is about to do what authors do: a co-author as themselves, anyone else as the first author would act,
 * which for an association is by delegation. Throws `Refusal` for who is not its delegate.
 */
export async function actingAmongAuthors(
  connection: Connection,
  actor: Actor,
  proposal: Proposal,
  at: Temporal.Instant,
): Promise<{ author: Actor; signers: { coAuthorIds: string[] } }> {
  const signers = { coAuthorIds: await coAuthorIds(connection, proposal.id) };
  const isSigner = signers.coAuthorIds.includes(actingPerson(actor) ?? "");
  return { author: isSigner ? actor : await actingAsWriter(connection, actor, proposal, at), signers };
}

/** A proposal for those who sign it, and whether this is the first author, or was by delegation; null for everyone else. */
export async function findSigned(
  actor: Actor,
  id: string,
  at = now(),
): Promise<{ proposal: Proposal; isFirst: boolean; isFormer: boolean } | null> {
  const proposal = await findProposal(id);
  if (!proposal) return null;
  try {
    const { author, signers } = await actingAmongAuthors(db, actor, proposal, at);
    const isFirst = proposalPolicy.edit(author, proposal).allowed;
    const signs = actor.kind === "citizen" && signers.coAuthorIds.includes(actor.personId);
    return isFirst || signs ? { proposal, isFirst, isFormer: isFormerDelegate(author, proposal) } : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
