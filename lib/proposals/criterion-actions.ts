// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { addCriterion } from "./commands/add-criterion.ts";
import { offerCriterion } from "./commands/offer-criterion.ts";
import { reviseCriterion } from "./commands/revise-criterion.ts";
import { addCriterionInput, offerCriterionInput, reviseCriterionInput } from "./criterion-schemas.ts";

/* No page that is kept shows the criteria: what was valued keeps their names as they were. */

export async function addCriterionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    await addCriterion(actor, parsed(addCriterionInput, textFields(form)));
    redirect(href(localeOf(form), "deskLists", {}, { done: 1 }));
  });
}

export async function reviseCriterionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    await reviseCriterion(actor, parsed(reviseCriterionInput, textFields(form)));
    redirect(href(localeOf(form), "deskLists", {}, { done: 1 }));
  });
}

export async function offerCriterionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    await offerCriterion(actor, parsed(offerCriterionInput, textFields(form)));
    redirect(href(localeOf(form), "deskLists", {}, { done: 1 }));
  });
}
