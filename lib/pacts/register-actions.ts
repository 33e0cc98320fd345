// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { decideDuplicate } from "./commands/register/decide-duplicate.ts";
import { discardImport } from "./commands/register/discard-import.ts";
import { mapStatuses } from "./commands/register/map-statuses.ts";
import { runImport } from "./commands/register/run-import.ts";
import { uploadRegister } from "./commands/register/upload-register.ts";
import { decideDuplicateInput, importInput, mapStatusesInput, uploadRegisterInput } from "./register-schemas.ts";
import { pactsTag, pactTag } from "./tags.ts";

export async function uploadRegisterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    const input = parsed(uploadRegisterInput, textFields(form));
    const file = optionalUpload.safeParse(form.get("file")).data;
    if (!file) throw new Invalid({ file: { key: "fields.required" } });
    await uploadRegister(actor, input, { name: file.name, bytes: await file.bytes() });
    redirect(href(localeOf(form), "deskPactImport", { id: input.id }));
  });
}

export async function mapStatusesAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    const fields = textFields(form);
    const statuses = Object.fromEntries(
      Object.entries(fields).flatMap(([name, word]) => {
        const status = name.startsWith("word.") ? fields[name.replace("word.", "status.")] : undefined;
        return status ? [[word, status]] : [];
      }),
    );
    const input = parsed(mapStatusesInput, { importId: fields.importId, statuses });
    await mapStatuses(actor, input);
    redirect(href(localeOf(form), "deskPactImport", { id: input.importId }, { done: "mapped" }));
  });
}

export async function runImportAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    const { importId } = parsed(importInput, textFields(form));
    await runImport(actor, importId);
    expire(pactsTag);
    redirect(href(localeOf(form), "deskPactImport", { id: importId }, { done: "moved" }));
  });
}

export async function discardImportAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    await discardImport(actor, parsed(importInput, textFields(form)).importId);
    redirect(href(localeOf(form), "deskPactImports", {}, { done: "discarded" }));
  });
}

export async function decideDuplicateAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPacts");
    const numbers = await decideDuplicate(actor, parsed(decideDuplicateInput, textFields(form)));
    expire(pactsTag, ...numbers.map(pactTag));
    redirect(href(localeOf(form), "deskPactImports", {}, { done: "decided" }));
  });
}
