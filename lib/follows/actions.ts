// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { choosePlacesAndTopics } from "./commands/choose-places-and-topics.ts";
import { placesAndTopicsInput } from "./schemas.ts";

export async function choosePlacesAndTopicsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { personId } = await writingPerson(form);
    const chosen = { topics: form.getAll("topics"), zones: form.getAll("zones") };
    await choosePlacesAndTopics(personId, parsed(placesAndTopicsInput, chosen));
    redirect(href(localeOf(form), "follows", {}, { done: "saved" }));
  });
}
