// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { personCarriers } from "#lib/joints/people.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest, limitWrites } from "#lib/kernel/rate-limit.ts";
import { confirmEmail } from "./commands/confirm-email.ts";
import { endOtherSessions, endSession } from "./commands/end-session.ts";
import { eraseAccount } from "./commands/erase-account.ts";
import { linkPerson } from "./commands/link-person.ts";
import { declareResidency, recordResidency } from "./commands/record-residency.ts";
import { requestEmailConfirmation } from "./commands/request-email-confirmation.ts";
import {
  confirmEmailInput,
  declarationInput,
  emailInput,
  erasureInput,
  linkPersonInput,
  residencyInput,
  sessionInput,
} from "./schemas.ts";
import { actorOf, requireSession, requireStaff } from "./session.ts";
import { cookiesOfNextAuth } from "./sign-in/cookies.ts";
import { personTag } from "./tags.ts";
import { writingStaff } from "./writing.ts";

type OwnPage = "sessions" | "myData" | "email";

async function sessionFor(form: FormData, page: OwnPage) {
  const session = await requireSession({ returnTo: href(localeOf(form), page) });
  await limitWrites(actorOf(session));
  return session;
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await sessionFor(form, "sessions");
    await endSession(personId, parsed(sessionInput, textFields(form)).sessionId);
    redirect(href(localeOf(form), "sessions", {}, { ended: "one" }));
  });
}

export async function endOtherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId, id } = await sessionFor(form, "sessions");
    await endOtherSessions(personId, id);
    redirect(href(localeOf(form), "sessions", {}, { ended: "others" }));
  });
}

export async function requestEmailConfirmationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await sessionFor(form, "email");
    const { email, to } = parsed(emailInput, textFields(form));
    await requestEmailConfirmation(personId, email);
    redirect(href(localeOf(form), "email", {}, { to: to ?? undefined }));
  });
}

/** Needs no session: the mail may be read on another device. */
export async function confirmEmailAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("write", null);
    await confirmEmail(parsed(confirmEmailInput, textFields(form)).token);
    redirect(href(localeOf(form), "confirmEmail", {}, { done: 1 }));
  });
}

export async function declareResidencyAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = actorOf(await sessionFor(form, "myData"));
    await declareResidency(actor, parsed(declarationInput, textFields(form)));
    redirect(href(localeOf(form), "myData", {}, { declared: 1 }));
  });
}

/** What the office found out about where somebody lives, from the desk's page of that person. */
export async function recordResidencyAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const finding = parsed(residencyInput, textFields(form));
    const page = href(localeOf(form), "deskPerson", { id: finding.personId });
    const actor = await requireStaff({ returnTo: page });
    await limitWrites(actor);
    await recordResidency(actor, finding);
    redirect(href(localeOf(form), "deskPerson", { id: finding.personId }, { done: "residency" }));
  });
}

/** The word to write is the one of the language the form was shown in. */
export async function eraseAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  return answeringForm(form, async () => {
    const actor = actorOf(await sessionFor(form, "myData"));
    parsed(erasureInput(translator(locale)("accounts.erase.word")), textFields(form));
    await eraseAccount(actor);
    expire(personTag(actor.personId));
    const { name, options } = cookiesOfNextAuth().sessionToken;
    (await cookies()).set(name, "", { ...options, maxAge: 0 });
    redirect(href(locale, "signIn", {}, { erased: 1 }));
  });
}

/** Somebody the counter knew by a document alone shows a fiscal code: the officer is led to the person they are. */
export async function linkPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCounter");
    const { personId } = await linkPerson(actor, parsed(linkPersonInput, textFields(form)), personCarriers);
    redirect(href(localeOf(form), "deskCounterPerson", { id: personId }, { linked: 1 }));
  });
}
