// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import { askQuestion } from "./commands/ask-question.ts";
import { attachToCall } from "./commands/attach-to-call.ts";
import { detachFromCall } from "./commands/detach-from-call.ts";
import { discardCall } from "./commands/discard-call.ts";
import { draftCall } from "./commands/draft-call.ts";
import { prolongCall } from "./commands/prolong-call.ts";
import { publishCall } from "./commands/publish-call.ts";
import { reviseCall } from "./commands/revise-call.ts";
import { setQuestionAside } from "./commands/set-question-aside.ts";
import { withdrawCall } from "./commands/withdraw-call.ts";
import { callPolicy } from "./policy.ts";
import {
  answerQuestionInput,
  askQuestionInput,
  attachToCallInput,
  callIdInput,
  detachFromCallInput,
  draftCallInput,
  prolongCallInput,
  publishCallInput,
  reviseCallInput,
  setQuestionAsideInput,
  withdrawCallInput,
} from "./schemas.ts";
import { callsTag } from "./tags.ts";

const backTo = (form: FormData, id: string, done: string): never =>
  redirect(href(localeOf(form), "deskCall", { id }, { done }));

export async function draftCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(draftCallInput, textFields(form));
    await draftCall(actor, input);
    backTo(form, input.id, "drafted");
  });
}

export async function reviseCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(reviseCallInput, { ...textFields(form), commons: tickedIn(form, "commons") });
    await reviseCall(actor, input);
    backTo(form, input.id, "saved");
  });
}

export async function attachToCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(attachToCallInput, textFields(form));
    authorize(callPolicy.write(actor));
    const file = optionalUpload.safeParse(form.get("file")).data;
    if (!file) throw new Invalid({ file: { key: "files.required" } });
    await attachToCall(actor, input, await receiveUpload(file));
    backTo(form, input.id, "attached");
  });
}

export async function detachFromCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(detachFromCallInput, textFields(form));
    await detachFromCall(actor, input);
    expire(callsTag);
    backTo(form, input.id, "detached");
  });
}

export async function publishCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(publishCallInput, textFields(form));
    await publishCall(actor, input);
    expire(callsTag);
    backTo(form, input.id, "published");
  });
}

export async function prolongCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(prolongCallInput, textFields(form));
    await prolongCall(actor, input);
    expire(callsTag);
    backTo(form, input.id, "prolonged");
  });
}

export async function withdrawCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const input = parsed(withdrawCallInput, textFields(form));
    await withdrawCall(actor, input);
    expire(callsTag);
    backTo(form, input.id, "withdrawn");
  });
}

export async function discardCallAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    await discardCall(actor, parsed(callIdInput, textFields(form)).id);
    redirect(href(localeOf(form), "deskCalls", {}, { show: "draft", done: "discarded" }));
  });
}

export async function askQuestionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { slug = "", ...fields } = textFields(form);
    await askQuestion(actor, parsed(askQuestionInput, fields));
    redirect(href(localeOf(form), "askAboutCall", { slug }, { done: "asked" }));
  });
}

export async function answerQuestionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const { callId } = await answerQuestion(actor, parsed(answerQuestionInput, textFields(form)));
    expire(callsTag);
    backTo(form, callId, "answered");
  });
}

export async function setQuestionAsideAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCalls");
    const { callId } = await setQuestionAside(actor, parsed(setQuestionAsideInput, textFields(form)));
    backTo(form, callId, "setAside");
  });
}
