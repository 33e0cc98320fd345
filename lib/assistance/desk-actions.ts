// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { writingStaff } from "#lib/accounts/writing.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { answerRequest } from "./commands/answer-request.ts";
import { askForMore } from "./commands/ask-for-more.ts";
import { assignRequest } from "./commands/assign-request.ts";
import { closeRequest } from "./commands/close-request.ts";
import { openRequest } from "./commands/open-request.ts";
import { registerRequest } from "./commands/register-request.ts";
import { takeRequest } from "./commands/take-request.ts";
import {
  answerRequestInput,
  assignRequestInput,
  closeRequestInput,
  registerRequestInput,
  requestIdInput,
  requestMoreInput,
} from "./schemas.ts";
import { assistanceTag } from "./tags.ts";

/** What somebody asks at the counter or on the telephone; whoever has an account finds it in their area. */
export async function registerRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "deskCounter");
    const locale = localeOf(form);
    const { personId, name, email, phone, channel, ...input } = parsed(registerRequestInput, textFields(form));
    const { id } =
      personId === null
        ? await registerRequest(officer, { ...input, name, email, phone, channel }, "it")
        : await openRequest(atCounterFor(officer, personId), input, { locale: "it", channel });
    expire(assistanceTag);
    redirect(href(locale, "deskRequestReceipt", { id }));
  });
}

/** One step of the office; then back to the case. */
async function step(form: FormData, work: (officer: Staff, fields: Record<string, string>) => Promise<void>) {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "desk");
    const fields = textFields(form);
    await work(officer, fields);
    expire(assistanceTag);
    redirect(href(localeOf(form), "deskCase", { id: fields.caseId ?? "" }, { done: 1 }));
  });
}

export const takeRequestAction = async (_: FormState, form: FormData): Promise<FormState> =>
  step(form, (officer, fields) => takeRequest(officer, parsed(requestIdInput, fields)));

export const askForMoreAction = async (_: FormState, form: FormData): Promise<FormState> =>
  step(form, (officer, fields) => askForMore(officer, parsed(requestMoreInput, fields)));

export const answerRequestAction = async (_: FormState, form: FormData): Promise<FormState> =>
  step(form, (officer, fields) => answerRequest(officer, parsed(answerRequestInput, fields)));

export const closeRequestAction = async (_: FormState, form: FormData): Promise<FormState> =>
  step(form, (officer, fields) => closeRequest(officer, parsed(closeRequestInput, fields)));

export const assignRequestAction = async (_: FormState, form: FormData): Promise<FormState> =>
  step(form, (officer, fields) => assignRequest(officer, parsed(assignRequestInput, fields)));
