// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { depositPetition } from "./commands/deposit-petition.ts";
import { startPetition } from "./commands/start-petition.ts";
import { startPetitionInput } from "./petition-schemas.ts";
import { proposalIdInput } from "./schemas.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/** Keeps what one wants to file, and leads on to writing it. */
export async function startPetitionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(startPetitionInput, textFields(form));
    await startPetition(actor, input);
    redirect(href(localeOf(form), "draftProposal", { id: input.id }));
  });
}

export async function depositPetitionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { number } = await depositPetition(await writingPerson(form), parsed(proposalIdInput, textFields(form)));
    expire(proposalsTag, proposalTag(number));
    redirect(href(localeOf(form), "area"));
  });
}
