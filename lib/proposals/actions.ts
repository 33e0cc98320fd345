// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { answering, answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { answerProposal } from "./commands/answer-proposal.ts";
import { attachToDraft } from "./commands/attach-to-draft.ts";
import { detachFromDraft } from "./commands/detach-from-draft.ts";
import { discardDraft } from "./commands/discard-draft.ts";
import { integrateProposal } from "./commands/integrate-proposal.ts";
import { requestIntegration } from "./commands/request-integration.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { submitProposal } from "./commands/submit-proposal.ts";
import { supportProposal } from "./commands/support-proposal.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { withdrawProposal } from "./commands/withdraw-proposal.ts";
import {
  answerProposalInput,
  completeProposal,
  integrateProposalInput,
  proposalIdInput,
  requestIntegrationInput,
  saveDraftInput,
} from "./schemas.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/**
 * Keeps the draft, whole or not, with its attachment; then leads to the summary, or back to the draft, by the button
 * that was pressed. A draft that is not complete is kept all the same, and its page says what is missing.
 */
export async function saveDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  const values = textFields(form);
  const answer = await answering(locale, async () => {
    const actor = await writingPerson(form);
    const { id, version } = await saveDraft(actor, parsed(saveDraftInput, values));
    values.version = String(version);
    if (values.removeAttachment === "yes") await detachFromDraft(actor, { proposalId: id });
    const file = form.get("file");
    if (file instanceof File && file.size > 0) await attachToDraft(actor, { proposalId: id, file });
    if (values.intent !== "continue") redirect(href(locale, "draftProposal", { id }, { saved: 1 }));
    if (!completeProposal.safeParse(values).success) redirect(href(locale, "draftProposal", { id }, { check: 1 }));
    redirect(href(locale, "reviewProposal", { id }));
  });
  return { answer, values };
}

export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await discardDraft(actor, parsed(proposalIdInput, textFields(form)));
    redirect(href(localeOf(form), "area"));
  });
}

export async function submitProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(proposalIdInput, textFields(form));
    const receipt = await submitProposal(actor, input);
    expire(proposalsTag, proposalTag(receipt.number));
    redirect(href(localeOf(form), "proposalReceipt", { id: input.proposalId }));
  });
}

/** The support given without JavaScript; with it, the public page asks the route handler. */
export async function supportProposalAction(
  _: FormState<{ isNew: boolean }>,
  form: FormData,
): Promise<FormState<{ isNew: boolean }>> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const supported = await supportProposal(actor, parsed(proposalIdInput, textFields(form)));
    if (supported.reached) expire(proposalsTag, proposalTag(supported.reached));
    return supported;
  });
}

export async function integrateProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { number } = await integrateProposal(actor, parsed(integrateProposalInput, textFields(form)));
    expire(proposalsTag, proposalTag(number));
    redirect(href(localeOf(form), "area"));
  });
}

export async function withdrawProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { number } = await withdrawProposal(actor, parsed(proposalIdInput, textFields(form)));
    expire(proposalsTag, proposalTag(number));
    redirect(href(localeOf(form), "area"));
  });
}

export async function takeChargeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await takeCharge(await writingStaff(form, "desk"), parsed(proposalIdInput, textFields(form)));
    expire(proposalsTag, proposalTag(number));
  });
}

export async function requestIntegrationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await requestIntegration(
      await writingStaff(form, "desk"),
      parsed(requestIntegrationInput, textFields(form)),
    );
    expire(proposalsTag, proposalTag(number));
  });
}

export async function answerProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await answerProposal(
      await writingStaff(form, "desk"),
      parsed(answerProposalInput, textFields(form)),
    );
    expire(proposalsTag, proposalTag(number));
  });
}
