// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { now } from "#lib/kernel/clock.ts";
import { pactWorkflow } from "./workflow.ts";

/** Who confirmed and is still of the group. */
export const belongsToday = and(isNotNull(pactMembers.confirmedAt), isNull(pactMembers.endedAt)) as SQL;

/** Those with an account who confirmed that they apply together with the author. */
export async function memberIds(connection: Connection, pactId: string): Promise<string[]> {
  const rows = await connection
    .select({ personId: pactMembers.personId })
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, pactId), belongsToday, isNotNull(pactMembers.personId)));
  return rows.map(({ personId }) => personId ?? "");
}

/** The group without its author: who confirmed, and who was invited and may still answer. */
export const listMembers = (pactId: string, at = now(), connection: Connection = db) =>
  connection
    .select({
      id: pactMembers.id,
      name: pactMembers.name,
      account: fullName(people),
      personId: pactMembers.personId,
      email: sql<string | null>`case when not ${pactMembers.isAddressHidden} then ${pactMembers.email} end`,
      bornOn: pactMembers.bornOn,
      isOnPaper: pactMembers.isOnPaper,
      invitedAt: pactMembers.invitedAt,
      expiresAt: pactMembers.expiresAt,
      confirmedAt: pactMembers.confirmedAt,
    })
    .from(pactMembers)
    .leftJoin(people, eq(people.id, pactMembers.personId))
    .where(
      and(
        eq(pactMembers.pactId, pactId),
        isNull(pactMembers.endedAt),
        or(isNotNull(pactMembers.confirmedAt), gt(pactMembers.expiresAt, new Date(at.epochMilliseconds))),
      ),
    )
    .orderBy(asc(pactMembers.invitedAt), asc(pactMembers.name), asc(pactMembers.id));

export type Member = Awaited<ReturnType<typeof listMembers>>[number];

/**
 * What an open link leads to; null for one that never was ours, was answered, taken back, or has lapsed, and for what takes no
 * more members.
 */
export async function findMemberInvitation(token: string, at = now(), connection: Connection = db) {
  const [found] = await connection
    .select({
      name: pactMembers.name,
      bornOn: pactMembers.bornOn,
      title: pacts.title,
      summary: pacts.summary,
      group: pacts.applicantName,
      inviter: fullName(people),
      status: pacts.status,
    })
    .from(pactMembers)
    .innerJoin(pacts, eq(pacts.id, pactMembers.pactId))
    .innerJoin(people, eq(people.id, pacts.authorId))
    .where(
      and(
        eq(pactMembers.tokenHash, hashOfToken(token)),
        isNull(pactMembers.confirmedAt),
        isNull(pactMembers.endedAt),
        gt(pactMembers.expiresAt, new Date(at.epochMilliseconds)),
      ),
    );
  if (!found || !pactWorkflow.can("changeMembers", found.status)) return null;
  const { status: _, ...invitation } = found;
  return invitation;
}
