// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { chooseMailLanguage } from "#lib/accounts/commands/choose-mail-language.ts";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { chooseByMail } from "./commands/choose-by-mail.ts";
import { markAllRead } from "./commands/mark-all-read.ts";
import { markRead } from "./commands/mark-read.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { markReadInput, preferencesInput, unsubscribeInput } from "./schemas.ts";

export async function markReadAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingPerson(form);
    const { notificationId, page } = parsed(markReadInput, textFields(form));
    await markRead(personId, notificationId);
    redirect(href(localeOf(form), "notifications", {}, { page: page > 1 ? page : undefined, done: "read" }));
  });
}

export async function markAllReadAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingPerson(form);
    await markAllRead(personId);
    redirect(href(localeOf(form), "notifications", {}, { done: "allRead" }));
  });
}

export async function setPreferencesAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { personId } = actor;
    const { language, rhythms } = parsed(preferencesInput, textFields(form));
    if (language !== null) await chooseMailLanguage(actor, { personId, language });
    await setPreferences(personId, rhythms);
    redirect(href(localeOf(form), "mailPreferences", {}, { done: "saved" }));
  });
}

/** Needs no sign-in: the token in the link says whose mails these are. */
export async function unsubscribeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("write", null);
    const { token } = parsed(unsubscribeInput, textFields(form));
    await chooseByMail(token);
    redirect(href(localeOf(form), "unsubscribe", {}, { token, done: 1 }));
  });
}
