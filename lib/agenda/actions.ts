// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { pictureInput, removePictureInput } from "#lib/files/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import { attachEventPicture } from "./commands/attach-event-picture.ts";
import { cancelAgendaEvent } from "./commands/cancel-agenda-event.ts";
import { discardAgendaEvent } from "./commands/discard-agenda-event.ts";
import { draftAgendaEvent } from "./commands/draft-agenda-event.ts";
import { editAgendaEvent } from "./commands/edit-agenda-event.ts";
import { noteAgendaEvent } from "./commands/note-agenda-events.ts";
import { publishAgendaEvent } from "./commands/publish-agenda-event.ts";
import { reinstateAgendaEvent } from "./commands/reinstate-agenda-event.ts";
import { removeEventPicture } from "./commands/remove-event-picture.ts";
import { withdrawAgendaEvent } from "./commands/withdraw-agenda-event.ts";
import {
  agendaEventIdInput,
  cancelAgendaEventInput,
  draftAgendaEventInput,
  editAgendaEventInput,
  publishAgendaEventInput,
  reinstateAgendaEventInput,
  withdrawAgendaEventInput,
} from "./schemas.ts";
import { agendaTag } from "./tags.ts";

type Done = "saved" | "published" | "cancelled" | "reinstated" | "withdrawn" | "picture";

const backTo = (form: FormData, id: string, done: Done): never =>
  redirect(href(localeOf(form), "deskEvent", { id }, { done }));

export async function draftAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const { id } = await draftAgendaEvent(actor, parsed(draftAgendaEventInput, textFields(form)));
    redirect(href(localeOf(form), "deskEvent", { id }));
  });
}

export async function editAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(editAgendaEventInput, { ...textFields(form), zones: tickedIn(form, "zones") });
    await editAgendaEvent(actor, input);
    expire(agendaTag);
    backTo(form, input.id, "saved");
  });
}

/** What appears at once is noted at once; what appears later the worker notes. */
export async function publishAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(publishAgendaEventInput, textFields(form));
    await publishAgendaEvent(actor, input);
    await noteAgendaEvent(input.id);
    expire(agendaTag);
    backTo(form, input.id, "published");
  });
}

export async function cancelAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(cancelAgendaEventInput, textFields(form));
    await cancelAgendaEvent(actor, input);
    expire(agendaTag);
    backTo(form, input.id, "cancelled");
  });
}

export async function reinstateAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(reinstateAgendaEventInput, textFields(form));
    await reinstateAgendaEvent(actor, input);
    expire(agendaTag);
    backTo(form, input.id, "reinstated");
  });
}

export async function withdrawAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(withdrawAgendaEventInput, textFields(form));
    await withdrawAgendaEvent(actor, input);
    expire(agendaTag);
    backTo(form, input.id, "withdrawn");
  });
}

export async function discardAgendaEventAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    await discardAgendaEvent(actor, parsed(agendaEventIdInput, textFields(form)).id);
    redirect(href(localeOf(form), "deskEvents", {}, { done: "discarded" }));
  });
}

/** For the form without JavaScript: the page comes back with the picture in its list. */
export async function attachEventPictureAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(pictureInput, { ...textFields(form), file: form.get("file") });
    await attachEventPicture(actor, input);
    backTo(form, input.id, "picture");
  });
}

/** For the editor, which puts the picture where one writes and leaves the page as it is. */
export async function insertEventPictureAction(_: FormState, form: FormData): Promise<FormState<{ fileId: string }>> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    return attachEventPicture(actor, parsed(pictureInput, { ...textFields(form), file: form.get("file") }));
  });
}

export async function removeEventPictureAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskEvents");
    const input = parsed(removePictureInput, textFields(form));
    await removeEventPicture(actor, input);
    backTo(form, input.id, "saved");
  });
}
