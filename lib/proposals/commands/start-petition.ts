// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { proposalDrafted } from "../events.ts";
import { lockOwnDraft } from "../lock-own-draft.ts";
import { saveProposal } from "../lock-proposal.ts";
import type { StartPetition } from "../petition-schemas.ts";

/**
 * Begins the draft of a request, a petition or an initiative, or changes what a draft is to be. The draft has the
 * identifier that its form was given, so that a form sent twice makes one.
 */
export const startPetition = (actor: Actor, input: StartPetition, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const authorId = actingPerson(actor);
    if (authorId === null || actor.kind === "staff") throw new Refusal("proposals.refusals.staff");
    const { id, kind, addressee } = input;
    const begun = await tx
      .insert(proposals)
      .values({ id, authorId, kind, addressee, title: "", body: "", createdAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing()
      .returning({ id: proposals.id });
    if (begun.length > 0) {
      await recordEvent(tx, actor, proposalDrafted({ id, caseId: null }), at);
      return;
    }
    await lockOwnDraft(tx, actor, id, at);
    await saveProposal(tx, id, { kind, addressee }, at);
  });
