// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { forgetQueue, openDeskOn } from "./commands/change-saved-queue.ts";
import { saveQueue } from "./commands/save-queue.ts";
import { savedQueueInput, saveQueueInput } from "./schemas.ts";

export async function saveQueueAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingStaff(form, "desk");
    const input = parsed(saveQueueInput, textFields(form));
    await saveQueue(personId, input);
    redirect(href(localeOf(form), "desk", {}, Object.fromEntries(new URLSearchParams(input.query))));
  });
}

export async function openDeskOnAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingStaff(form, "desk");
    await openDeskOn(personId, parsed(savedQueueInput, textFields(form)).id);
    redirect(href(localeOf(form), "deskSavedQueues"));
  });
}

export async function forgetQueueAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingStaff(form, "desk");
    await forgetQueue(personId, parsed(savedQueueInput, textFields(form)).id);
    redirect(href(localeOf(form), "deskSavedQueues"));
  });
}
