// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, lte, ne } from "drizzle-orm";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { holdContent } from "#lib/moderation/commands/hold-content.ts";
import { holdingOf, holdingRules } from "#lib/moderation/holding.ts";
import { lookBack } from "#lib/moderation/signals.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { type Proposal, saveProposal } from "./lock-proposal.ts";

/**
 * Shows a proposal that was just filed, with what is attached to it, or has a moderator read it first: by the rule, or
 * because it looks like spam. Its case is open either way.
 */
export async function publishOrHold(
  tx: Transaction,
  author: Actor,
  proposal: Proposal,
  at: Temporal.Instant,
): Promise<void> {
  const { id, authorId, associationId, caseId } = proposal;
  const holding = await holdingOfProposal(tx, proposal, at);
  if (!holding) {
    await publishFilesOf(tx, { kind: "proposal", id });
    return;
  }
  await saveProposal(tx, id, { publication: "held" }, at);
  await holdContent(tx, author, { kind: "proposal", id, authorId, associationId, caseId, ...holding }, at);
}

async function holdingOfProposal(tx: Transaction, proposal: Proposal, at: Temporal.Instant) {
  const { authorId, title, body } = proposal;
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
