// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { removeItem } from "./commands/remove-item.ts";
import { saveItem } from "./commands/save-item.ts";
import { programmeIdInput, programmeItemInput } from "./schemas.ts";
import { programmeTag } from "./tags.ts";

export async function saveItemAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "desk");
    await saveItem(actor, parsed(programmeItemInput, { ...textFields(form), things: form.getAll("things") }));
    expire(programmeTag);
    redirect(href(localeOf(form), "deskProgramme"));
  });
}

export async function removeItemAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "desk");
    await removeItem(actor, parsed(programmeIdInput, textFields(form)));
    expire(programmeTag);
    redirect(href(localeOf(form), "deskProgramme"));
  });
}
