// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Counter } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { standingAtCounter } from "../counter.ts";
import type { FileAtCounter } from "../counter-schemas.ts";
import { findProposal } from "../queries.ts";
import { saveDraft } from "./save-draft.ts";
import { startPetition } from "./start-petition.ts";
import { type Receipt, submitProposal } from "./submit-proposal.ts";

type Filing = Omit<FileAtCounter, "personId" | "identityDocument">;

/**
 * Files for the person at the counter, by the same commands and the same rules as on line. Who may not file is told
 * before anything is written in their name; a form sent twice finds the first receipt.
 */
export async function fileAtCounter(counter: Counter, input: Filing, at = now()): Promise<Receipt> {
  const { id, kind, addressee, ...content } = input;
  authorize(await standingAtCounter(counter, at));
  const begun = await findProposal(id);
  if (begun === null || begun.status === "draft") {
    await startPetition(counter, { id, kind, addressee }, at);
    await saveDraft(counter, { id, version: begun?.version ?? 1, associationId: null, ...content }, at);
  }
  return submitProposal(counter, { proposalId: id }, at);
}
