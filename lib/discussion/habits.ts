// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Connection } from "#db/transaction.ts";
import { holdingOf, type holdingRules } from "#lib/moderation/holding.ts";
import { type Habits, lookBack } from "#lib/moderation/signals.ts";
import type { RuleInForce } from "#lib/rules/queries.ts";

/**
 * How many comments a person sent lately, and how often this text came from anybody: both from an index, in one
 * statement, because every comment asks it. `except` is the comment itself.
 */
export async function habitsOf(
  connection: Connection,
  asked: { authorId: string; fingerprint: string; except: string; at: Temporal.Instant },
): Promise<Habits> {
  const since = (minutes: number) => asked.at.subtract({ minutes }).toString();
  const [found] = await connection.execute<Habits>(sql`
    select
      (select count(*)::int from comments
        where author_id = ${asked.authorId} and created_at > ${since(lookBack.recent)}::timestamptz
          and created_at <= ${asked.at.toString()}::timestamptz and id <> ${asked.except}) as recent,
      (select count(*)::int from comments
        where fingerprint = ${asked.fingerprint} and created_at > ${since(lookBack.same)}::timestamptz
          and created_at <= ${asked.at.toString()}::timestamptz and id <> ${asked.except}) as same`);
  return found ?? { recent: 0, same: 0 };
}

type Rules = Record<(typeof holdingRules.comment)[number], RuleInForce>;

/** Whether a moderator reads a comment before the public does, and why. */
export const holdingOfComment = (body: string, habits: Habits, rules: Rules) =>
  holdingOf(body, habits, {
    readFirst: rules["moderation.comments-first"],
    burst: rules["moderation.comments-burst"],
    links: rules["moderation.links"],
    sameText: rules["moderation.same-text"],
  });
