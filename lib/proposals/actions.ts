// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { discardDraft } from "./commands/discard-draft.ts";
import { integrateProposal } from "./commands/integrate-proposal.ts";
import { submitProposal } from "./commands/submit-proposal.ts";
import { supportProposal } from "./commands/support-proposal.ts";
import { withdrawProposal } from "./commands/withdraw-proposal.ts";
import { integrateProposalInput, proposalIdInput } from "./schemas.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

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
