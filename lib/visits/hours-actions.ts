// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { hoursTag } from "#lib/hours/tags.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { recordException } from "./commands/record-exception.ts";
import { removeException } from "./commands/remove-exception.ts";
import { setWeeklyHours } from "./commands/set-weekly-hours.ts";
import { weeklyHoursInput } from "./hours-schemas.ts";
import { recordExceptionInput, removeExceptionInput } from "./schemas.ts";

export async function setWeeklyHoursAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { calledOff } = await setWeeklyHours(actor, parsed(weeklyHoursInput, textFields(form)));
    expire(hoursTag);
    redirect(href(localeOf(form), "deskOffice", {}, { done: "hours", fallen: calledOff }));
  });
}

export async function recordExceptionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { calledOff } = await recordException(actor, parsed(recordExceptionInput, textFields(form)));
    expire(hoursTag);
    redirect(href(localeOf(form), "deskOffice", {}, { done: "exception", fallen: calledOff }));
  });
}

export async function removeExceptionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { calledOff } = await removeException(actor, parsed(removeExceptionInput, textFields(form)));
    expire(hoursTag);
    redirect(href(localeOf(form), "deskOffice", {}, { done: "removed", fallen: calledOff }));
  });
}
