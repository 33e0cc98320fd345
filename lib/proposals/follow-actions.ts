// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { followProposalInput } from "#lib/follows/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { followProposal } from "./commands/follow-proposal.ts";

/** Follows or stops following; then back to where one came from: the page of the proposal, or the list. */
export async function followProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(followProposalInput, textFields(form));
    await followProposal(actor, input);
    const locale = localeOf(form);
    const number = registerNumber.safeParse(form.get("number"));
    if (number.success) redirect(href(locale, "followProposal", { number: number.data }));
    redirect(href(locale, "follows", {}, { done: input.wanted ? "saved" : "stopped" }));
  });
}
