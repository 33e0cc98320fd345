// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { offerTemplate } from "./commands/offer-template.ts";
import { reviseTemplate } from "./commands/revise-template.ts";
import { writeTemplate } from "./commands/write-template.ts";
import { offerTemplateInput, reviseTemplateInput, writeTemplateInput } from "./schemas.ts";

export async function writeTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskTemplates");
    const { id } = await writeTemplate(actor, parsed(writeTemplateInput, textFields(form)));
    redirect(href(localeOf(form), "deskTemplate", { id }, { done: 1 }));
  });
}

export async function reviseTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskTemplates");
    const input = parsed(reviseTemplateInput, textFields(form));
    await reviseTemplate(actor, input);
    redirect(href(localeOf(form), "deskTemplate", { id: input.id }, { done: 1 }));
  });
}

export async function offerTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskTemplates");
    const { id, offered } = parsed(offerTemplateInput, textFields(form));
    await offerTemplate(actor, { id, offered: offered === "yes" });
    redirect(href(localeOf(form), "deskTemplate", { id }, { done: 1 }));
  });
}
