// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { follows } from "#db/schema/follows.ts";
import type { Connection } from "#db/transaction.ts";
import type { Followed, FollowedKind } from "./vocabulary.ts";

/** What a person said about following a thing; null where they said nothing. */
export async function findFollow(personId: string, { kind, id }: Followed, connection: Connection = db) {
  const [found] = await connection
    .select({ wanted: follows.wanted })
    .from(follows)
    .where(and(eq(follows.personId, personId), eq(follows.kind, kind), eq(follows.subjectId, id)));
  return found?.wanted ?? null;
}

/** Who said that they follow one of these things. */
export async function followersOf(connection: Connection, things: readonly Followed[]): Promise<string[]> {
  const about = things.map(({ kind, id }) => and(eq(follows.kind, kind), eq(follows.subjectId, id)));
  if (about.length === 0) return [];
  const rows = await connection
    .selectDistinct({ personId: follows.personId })
    .from(follows)
    .where(and(eq(follows.wanted, true), or(...about)));
  return rows.map(({ personId }) => personId);
}

/** The codes of the topics or of the zones that a person follows. */
export async function followedCodes(personId: string, kind: Exclude<FollowedKind, "proposal">): Promise<Set<string>> {
  const rows = await db
    .select({ code: follows.subjectId })
    .from(follows)
    .where(and(eq(follows.personId, personId), eq(follows.kind, kind), eq(follows.wanted, true)));
  return new Set(rows.map(({ code }) => code));
}
