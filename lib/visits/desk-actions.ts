// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { bookVisit } from "./commands/book-visit.ts";
import { callOffVisit } from "./commands/call-off-visit.ts";
import { cancelVisit } from "./commands/cancel-visit.ts";
import { markVisit } from "./commands/mark-visit.ts";
import { moveVisit } from "./commands/move-visit.ts";
import { offerKind } from "./commands/offer-kind.ts";
import { reviseKind, writeKind } from "./commands/write-kind.ts";
import {
  bookAtCounterInput,
  bookForGuestInput,
  callOffVisitInput,
  markVisitInput,
  moveVisitInput,
  offerKindInput,
  reviseKindInput,
  visitIdInput,
  writeKindInput,
} from "./schemas.ts";
import { visitsTag } from "./tags.ts";

export async function bookForGuestAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const { guestName: name, guestContact: contact, ...input } = parsed(bookForGuestInput, textFields(form));
    const { id } = await bookVisit(actor, input, { guest: { name, contact } });
    redirect(href(localeOf(form), "deskVisit", { id }, { done: "booked" }));
  });
}

export async function bookAtCounterAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const { personId, ...input } = parsed(bookAtCounterInput, textFields(form));
    const { id } = await bookVisit(atCounterFor(actor, personId), input);
    redirect(href(localeOf(form), "deskVisit", { id }, { done: "booked" }));
  });
}

export async function moveAtDeskAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const input = parsed(moveVisitInput, textFields(form));
    await moveVisit(actor, input);
    redirect(href(localeOf(form), "deskVisit", { id: input.id }, { done: "moved" }));
  });
}

/** For who telephones that they cannot come. */
export async function cancelAtDeskAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const input = parsed(visitIdInput, textFields(form));
    await cancelVisit(actor, input);
    redirect(href(localeOf(form), "deskVisit", { id: input.id }, { done: "cancelled" }));
  });
}

export async function callOffVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const input = parsed(callOffVisitInput, textFields(form));
    await callOffVisit(actor, input);
    redirect(href(localeOf(form), "deskVisit", { id: input.id }, { done: "calledOff" }));
  });
}

export async function markVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskAgenda");
    const input = parsed(markVisitInput, textFields(form));
    await markVisit(actor, input);
    redirect(href(localeOf(form), "deskVisit", { id: input.id }, { done: "marked" }));
  });
}

export async function writeKindAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { id } = await writeKind(actor, parsed(writeKindInput, textFields(form)));
    expire(visitsTag);
    redirect(href(localeOf(form), "deskVisitKind", { id }, { done: 1 }));
  });
}

export async function reviseKindAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const which = parsed(reviseKindInput, textFields(form));
    await reviseKind(actor, which, parsed(writeKindInput, textFields(form)));
    expire(visitsTag);
    redirect(href(localeOf(form), "deskVisitKind", { id: which.id }, { done: 1 }));
  });
}

export async function offerKindAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskOffice");
    const { id, offered } = parsed(offerKindInput, textFields(form));
    await offerKind(actor, { id, offered: offered === "yes" });
    expire(visitsTag);
    redirect(href(localeOf(form), "deskVisitKind", { id }, { done: 1 }));
  });
}
