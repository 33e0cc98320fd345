// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { bookVisit } from "./commands/book-visit.ts";
import { cancelVisit } from "./commands/cancel-visit.ts";
import { moveVisit } from "./commands/move-visit.ts";
import { bookVisitInput, moveVisitInput, visitIdInput } from "./schemas.ts";

/** `summary`: what was written can be booked, and stands to be read once more; `write`: it is being changed. */
type BookingStep = "write" | "summary";

/** Two presses: the first shows on one screen what would be booked, the second books it. */
export async function bookVisitAction(_: FormState<BookingStep>, form: FormData): Promise<FormState<BookingStep>> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    if (form.get("step") === "write") return "write";
    const input = parsed(bookVisitInput, textFields(form));
    if (form.get("step") !== "confirm") return "summary";
    const { id } = await bookVisit(actor, input);
    redirect(href(localeOf(form), "ownVisit", { id }, { done: "booked" }));
  });
}

export async function moveVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(moveVisitInput, textFields(form));
    await moveVisit(actor, input);
    redirect(href(localeOf(form), "ownVisit", { id: input.id }, { done: "moved" }));
  });
}

export async function cancelVisitAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await cancelVisit(actor, parsed(visitIdInput, textFields(form)));
    redirect(href(localeOf(form), "ownVisits", {}, { done: "cancelled" }));
  });
}
