// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { appoint } from "./commands/appoint.ts";
import { editUnitContacts } from "./commands/edit-unit-contacts.ts";
import { endAppointment } from "./commands/end-appointment.ts";
import { appointInput, editUnitContactsInput, endAppointmentInput } from "./schemas.ts";
import { organisationTag } from "./tags.ts";

export async function appointAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPeople");
    const input = parsed(appointInput, textFields(form));
    await appoint(actor, input);
    expire(organisationTag);
    redirect(href(localeOf(form), "deskPerson", { id: input.personId }, { done: "appointed" }));
  });
}

export async function endAppointmentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPeople");
    const { personId } = await endAppointment(actor, parsed(endAppointmentInput, textFields(form)));
    expire(organisationTag);
    redirect(href(localeOf(form), "deskPerson", { id: personId }, { done: "ended" }));
  });
}

export async function editUnitContactsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskPeople");
    await editUnitContacts(actor, parsed(editUnitContactsInput, textFields(form)));
    expire(organisationTag);
    redirect(href(localeOf(form), "deskPeople", {}, { done: "contacts" }));
  });
}
