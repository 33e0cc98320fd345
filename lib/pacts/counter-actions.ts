// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { writingStaff } from "#lib/accounts/writing.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { answeringForm, localeOf, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { readPaperForm } from "./application-counter-schemas.ts";
import { filePactAtCounter } from "./commands/application/file-pact-at-counter.ts";
import { takeDrawnFile } from "./take-drawn-file.ts";

export async function filePactAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    await takeDrawnFile(form);
    const { personId, identityDocument, members, content } = readPaperForm(textFields(form));
    const file = form.get("file");
    const scan = file instanceof File && file.size > 0 ? await receiveUpload(file) : null;
    const counter = atCounterFor(actor, personId);
    await filePactAtCounter(counter, { ...content, identityDocument, members, form: scan });
    redirect(href(localeOf(form), "deskPactReceipt", { id: content.id }, { done: 1 }));
  });
}
