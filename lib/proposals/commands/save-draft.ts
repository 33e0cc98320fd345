// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { assertOffered } from "#lib/municipality/known-codes.ts";
import { findPlace } from "#lib/municipality/place.ts";
import { proposalDrafted } from "../events.ts";
import { lockProposal, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import type { SaveDraft } from "../schemas.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Writes what one step of filing says of a draft; what it does not name stays. The draft has the identifier its form was
 * given, so that a form sent twice makes one draft. `version` is the one the writer saw: whoever would overwrite a newer
 * one gets `Conflict`. Answers the version written.
 */
export const saveDraft = (actor: Actor, input: SaveDraft, at = now()): Promise<{ id: string; version: number }> =>
  inTransaction(async (tx) => {
    const { id, version } = input;
    const author = await actingFor(tx, actor, input.associationId ?? null, at);
    const authorId = actingPerson(author);
    if (authorId === null || author.kind === "staff") throw new Refusal("proposals.refusals.staff");
    const content = await contentOf(tx, input);
    if (content.topicCode) await assertOffered(tx, content.topicCode, await topicOf(tx, id));

    const moment = new Date(at.epochMilliseconds);
    const created = await tx
      .insert(proposals)
      .values({ id, authorId, title: "", body: "", ...content, createdAt: moment, updatedAt: moment })
      .onConflictDoNothing()
      .returning({ id: proposals.id });
    if (created.length > 0) {
      await recordEvent(tx, author, proposalDrafted({ id, caseId: null }), at);
      return { id, version: 1 };
    }

    const proposal = await lockProposal(tx, id);
    authorize(proposalPolicy.edit(await actingAsWriter(tx, actor, proposal, at), proposal));
    proposalWorkflow.next("edit", proposal.status);
    if (isSame(proposal, content)) {
      await saveProposal(tx, id, { draftWarnedAt: null }, at);
      return { id, version: proposal.version };
    }
    if (proposal.version !== version) throw new Conflict();
    await saveProposal(tx, id, { ...content, draftWarnedAt: null, version: version + 1 }, at);
    return { id, version: version + 1 };
  });

type Content = Partial<
  Pick<
    typeof proposals.$inferSelect,
    "title" | "body" | "topicCode" | "zoneCode" | "address" | "longitude" | "latitude" | "associationId"
  >
>;

/** A draft keeps the topic it has, whether or not it is still offered. */
async function topicOf(tx: Transaction, id: string): Promise<string | null> {
  const [draft] = await tx.select({ topicCode: proposals.topicCode }).from(proposals).where(eq(proposals.id, id));
  return draft?.topicCode ?? null;
}

/** Only where the place is told, it is looked for. */
async function contentOf(tx: Transaction, { id: _, version: __, place, ...content }: SaveDraft): Promise<Content> {
  return place ? { ...content, ...(await findPlace(tx, place)) } : content;
}

const isSame = (written: Content, sent: Content): boolean =>
  (Object.keys(sent) as (keyof Content)[]).every((key) => written[key] === sent[key]);
