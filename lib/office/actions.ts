// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { editContacts } from "./commands/edit-contacts.ts";
import { publishService } from "./commands/publish-service.ts";
import { reviseService, writeService } from "./commands/write-service.ts";
import {
  editContactsInput,
  publishServiceInput,
  reviseServiceInput,
  serviceSlugInput,
  writeServiceInput,
} from "./schemas.ts";
import { servicesTag } from "./tags.ts";

export async function writeServiceAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const fields = textFields(form);
    const input = { ...parsed(writeServiceInput, fields), ...parsed(serviceSlugInput, fields) };
    const { id } = await writeService(actor, input);
    redirect(href(localeOf(form), "deskService", { id }, { done: 1 }));
  });
}

export async function reviseServiceAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const which = parsed(reviseServiceInput, textFields(form));
    await reviseService(actor, which, parsed(writeServiceInput, textFields(form)));
    expire(servicesTag);
    redirect(href(localeOf(form), "deskService", { id: which.id }, { done: 1 }));
  });
}

export async function publishServiceAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { id, published } = parsed(publishServiceInput, textFields(form));
    await publishService(actor, { id, published: published === "yes" });
    expire(servicesTag);
    redirect(href(localeOf(form), "deskService", { id }, { done: 1 }));
  });
}

export async function editContactsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    await editContacts(actor, parsed(editContactsInput, textFields(form)));
    expire(municipalityTag);
    redirect(href(localeOf(form), "deskOffice", {}, { done: "contacts" }));
  });
}
