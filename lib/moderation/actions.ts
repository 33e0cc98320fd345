// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import { answering, answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { appealHiding } from "./commands/appeal-hiding.ts";
import { decide } from "./commands/decide.ts";
import { decideAppeal } from "./commands/decide-appeal.ts";
import { decideMany } from "./commands/decide-many.ts";
import { reportContent } from "./commands/report-content.ts";
import { tagsOf } from "./queries.ts";
import {
  appealInput,
  decideAppealInput,
  decideInput,
  decideManyInput,
  moderationQueueInput,
  reportInput,
} from "./schemas.ts";

export async function reportAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    return reportContent(actor, parsed(reportInput, textFields(form)), moderatedRooms);
  });
}

/** One decision on all that was ticked; leads back to the part of the queue one was in. */
export async function decideManyAction(_: FormState, form: FormData): Promise<FormState> {
  const ticked = form.getAll("moderationIds");
  const values = { ...textFields(form), moderationIds: ticked.join(",") };
  const answer = await answering(localeOf(form), async () => {
    const actor = await writingStaff(form, "deskModeration");
    const input = parsed(decideManyInput, { ...values, moderationIds: ticked });
    const { show, kind } = parsed(moderationQueueInput.pick({ show: true, kind: true }), values);
    const { decided, skipped } = await decideMany(actor, input, moderatedRooms);
    expire(...(await tagsOf(decided, moderatedRooms)));
    const result = { done: decided.length, skipped: skipped || undefined };
    redirect(href(localeOf(form), "deskModeration", {}, { show, kind: kind ?? undefined, ...result }));
  });
  return { answer, values };
}

export async function decideAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskModeration");
    const decided = await decide(actor, parsed(decideInput, textFields(form)), moderatedRooms);
    expire(...(await tagsOf([decided], moderatedRooms)));
  });
}

export async function decideAppealAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskModeration");
    const decided = await decideAppeal(actor, parsed(decideAppealInput, textFields(form)), moderatedRooms);
    expire(...(await tagsOf([decided], moderatedRooms)));
  });
}

export async function appealAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(appealInput, textFields(form));
    await appealHiding(actor, input, moderatedRooms);
    redirect(href(localeOf(form), "ownModeration", { id: input.moderationId }));
  });
}
