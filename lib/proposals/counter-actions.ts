// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { registerPerson } from "#lib/accounts/commands/register-person.ts";
import { registerWithoutCode } from "#lib/accounts/commands/register-without-code.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { registerPersonInput, registerWithoutCodeInput } from "#lib/accounts/schemas.ts";
import { writingStaff } from "#lib/accounts/writing.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { fileAtCounter } from "./commands/file-at-counter.ts";
import { integrateProposal } from "./commands/integrate-proposal.ts";
import { noteAtCounter } from "./commands/note-at-counter.ts";
import { supportProposal } from "./commands/support-proposal.ts";
import { withdrawProposal } from "./commands/withdraw-proposal.ts";
import {
  fileAtCounterInput,
  integrateAtCounterInput,
  supportAtCounterInput,
  withdrawAtCounterInput,
} from "./counter-schemas.ts";
import { findByNumber } from "./queries.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/** The signed form, as a scan, where one was chosen; checked and stored before anything else is written. */
async function signedForm(form: FormData) {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? receiveUpload(file) : null;
}

const receiptOf = (form: FormData, id: string) => href(localeOf(form), "deskReceipt", { id }, { done: 1 });

/** Finds the person of a fiscal code or registers them, and leads to what can be done for them. */
export async function registerPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const { personId, isNew } = await registerPerson(actor, parsed(registerPersonInput, textFields(form)));
    const query = isNew ? {} : { known: 1 };
    redirect(href(localeOf(form), "deskCounterPerson", { id: personId }, query));
  });
}

/** The same for who has no fiscal code: the person of a document. */
export async function registerWithoutCodeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const { personId, isNew } = await registerWithoutCode(actor, parsed(registerWithoutCodeInput, textFields(form)));
    redirect(href(localeOf(form), "deskCounterPerson", { id: personId }, isNew ? {} : { known: 1 }));
  });
}

export async function fileAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const input = parsed(fileAtCounterInput, textFields(form));
    const { personId, identityDocument, ...filing } = input;
    const counter = atCounterFor(actor, personId);
    const scan = await signedForm(form);
    const { number } = await fileAtCounter(counter, filing);
    expire(proposalsTag, proposalTag(number));
    const noted = { act: "filed", proposalId: filing.id, identityDocument, form: scan } as const;
    redirect(receiptOf(form, await noteAtCounter(counter, noted)));
  });
}

export async function supportAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const { personId, identityDocument, number } = parsed(supportAtCounterInput, textFields(form));
    const counter = atCounterFor(actor, personId);
    const proposal = await findByNumber(number);
    if (!proposal) throw new NotFound("counter.refusals.noSuchNumber");
    const scan = await signedForm(form);
    const { isNew } = await supportProposal(counter, { proposalId: proposal.id });
    if (isNew) expire(proposalsTag, proposalTag(number));
    const noted = { act: "supported", proposalId: proposal.id, identityDocument, form: scan } as const;
    redirect(receiptOf(form, await noteAtCounter(counter, noted)));
  });
}

export async function integrateAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const input = parsed(integrateAtCounterInput, textFields(form));
    const { personId, identityDocument, ...addition } = input;
    const counter = atCounterFor(actor, personId);
    const scan = await signedForm(form);
    const { number } = await integrateProposal(counter, addition);
    expire(proposalsTag, proposalTag(number));
    const noted = { act: "integrated", proposalId: addition.proposalId, identityDocument, form: scan } as const;
    redirect(receiptOf(form, await noteAtCounter(counter, noted)));
  });
}

export async function withdrawAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const { personId, identityDocument, proposalId } = parsed(withdrawAtCounterInput, textFields(form));
    const counter = atCounterFor(actor, personId);
    const scan = await signedForm(form);
    const { number } = await withdrawProposal(counter, { proposalId });
    expire(proposalsTag, proposalTag(number));
    const noted = { act: "withdrawn", proposalId, identityDocument, form: scan } as const;
    redirect(receiptOf(form, await noteAtCounter(counter, noted)));
  });
}
