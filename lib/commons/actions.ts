// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { receivePicture } from "#lib/files/commands/receive-picture.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { optionalUpload } from "#lib/files/schemas.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { keepPressedPlace } from "#lib/municipality/place-pressed.ts";
import { addCommons } from "./commands/add-commons.ts";
import { attachToCommons } from "./commands/attach-to-commons.ts";
import { declineCommons } from "./commands/decline-commons.ts";
import { detachFromCommons } from "./commands/detach-from-commons.ts";
import { listCommons } from "./commands/list-commons.ts";
import { relistCommons } from "./commands/relist-commons.ts";
import { retireCommons } from "./commands/retire-commons.ts";
import { reviseCommons } from "./commands/revise-commons.ts";
import { setAvailability } from "./commands/set-availability.ts";
import { suggestCommons } from "./commands/suggest-commons.ts";
import { commonsPolicy } from "./policy.ts";
import {
  addCommonsInput,
  attachToCommonsInput,
  commonsIdInput,
  detachFromCommonsInput,
  reasonedInput,
  reviseCommonsInput,
  setAvailabilityInput,
  suggestCommonsInput,
} from "./schemas.ts";
import { commonsTag } from "./tags.ts";

const chosenFile = (form: FormData) => optionalUpload.safeParse(form.get("file")).data ?? null;

const backTo = (form: FormData, id: string, done: string): never =>
  redirect(href(localeOf(form), "deskCommonsItem", { id }, { done }));

export async function suggestCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const pressed = await keepPressedPlace(form);
    if (pressed) return pressed;
    const input = parsed(suggestCommonsInput, textFields(form));
    authorize(commonsPolicy.suggest(actor));
    const file = chosenFile(form);
    if (file && input.alternative === null) throw new Invalid({ alternative: { key: "editor.refusals.alternative" } });
    await suggestCommons(actor, input, file && (await receivePicture(file)));
    redirect(href(localeOf(form), "ownCommons", {}, { done: "sent" }));
  });
}

export async function addCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const pressed = await keepPressedPlace(form);
    if (pressed) return pressed;
    const input = parsed(addCommonsInput, textFields(form));
    await addCommons(actor, input);
    expire(commonsTag);
    backTo(form, input.id, "added");
  });
}

export async function reviseCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const pressed = await keepPressedPlace(form);
    if (pressed) return pressed;
    const input = parsed(reviseCommonsInput, textFields(form));
    await reviseCommons(actor, input);
    expire(commonsTag);
    backTo(form, input.id, "saved");
  });
}

export async function listCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const { id } = parsed(commonsIdInput, textFields(form));
    await listCommons(actor, id);
    expire(commonsTag);
    backTo(form, id, "listed");
  });
}

export async function declineCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const input = parsed(reasonedInput, textFields(form));
    await declineCommons(actor, input);
    backTo(form, input.id, "declined");
  });
}

export async function setAvailabilityAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const input = parsed(setAvailabilityInput, textFields(form));
    await setAvailability(actor, input);
    expire(commonsTag);
    backTo(form, input.id, "availability");
  });
}

export async function retireCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const input = parsed(reasonedInput, textFields(form));
    await retireCommons(actor, input);
    expire(commonsTag);
    backTo(form, input.id, "retired");
  });
}

export async function relistCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const { id } = parsed(commonsIdInput, textFields(form));
    await relistCommons(actor, id);
    expire(commonsTag);
    backTo(form, id, "relisted");
  });
}

/** A photograph is drawn to the size of a page; everything else is kept as it came. */
export async function attachToCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const input = parsed(attachToCommonsInput, textFields(form));
    authorize(commonsPolicy.write(actor));
    const file = chosenFile(form);
    if (!file) throw new Invalid({ file: { key: "files.required" } });
    const isDocument = /\.pdf$/i.test(file.name);
    await attachToCommons(actor, input, await (isDocument ? receiveUpload(file) : receivePicture(file)));
    expire(commonsTag);
    backTo(form, input.id, "attached");
  });
}

export async function detachFromCommonsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskCommons");
    const input = parsed(detachFromCommonsInput, textFields(form));
    await detachFromCommons(actor, input);
    expire(commonsTag);
    backTo(form, input.id, "detached");
  });
}
