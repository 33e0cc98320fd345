// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, lte, ne, sql } from "drizzle-orm";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { holdingOf, holdingRules } from "#lib/moderation/holding.ts";
import { lookBack } from "#lib/moderation/signals.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { Proposal } from "./lock-proposal.ts";

/**
 * Why a moderator reads a proposal before the public does: by the rule, or because it looks like spam. Null where nobody
 * has to. Its case is opened either way. Of what one person files at once, each waits for the one before and counts it.
 */
export async function holdingOfProposal(tx: Transaction, proposal: Proposal, at: Temporal.Instant) {
  const { authorId, title, body } = proposal;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`filing:${authorId}`}, 0))`);
  // Many may ask for the same thing in the same words; one person who sends it again and again is another matter.
  const filedWithin = (minutes: number) =>
    and(
      ...[eq(proposals.authorId, authorId), ne(proposals.id, proposal.id)],
      gt(proposals.submittedAt, new Date(at.subtract({ minutes }).epochMilliseconds)),
      lte(proposals.submittedAt, new Date(at.epochMilliseconds)),
    );
  const [recent, same, rules] = await Promise.all([
    tx.$count(proposals, filedWithin(lookBack.recent)),
    tx.$count(proposals, and(filedWithin(lookBack.same), eq(proposals.title, title), eq(proposals.body, body))),
    rulesInForce(tx, holdingRules.proposal, today(at)),
  ]);
  return holdingOf(
    `${title}\n${body}`,
    { recent, same },
    {
      readFirst: rules["moderation.proposals-first"],
      burst: rules["moderation.proposals-burst"],
      links: rules["moderation.links"],
      sameText: rules["moderation.same-text"],
    },
  );
}
