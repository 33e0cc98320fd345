// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import { askForSubscription } from "./commands/ask-for-subscription.ts";
import { changeSubscription } from "./commands/change-subscription.ts";
import { confirmSubscription } from "./commands/confirm-subscription.ts";
import { endSubscription } from "./commands/end-subscription.ts";
import { changeSubscriptionInput, subscribeInput, subscriptionTokenInput } from "./schemas.ts";

const fieldsOf = (form: FormData) => ({
  ...textFields(form),
  kinds: tickedIn(form, "kinds"),
  zones: tickedIn(form, "zones"),
  topics: tickedIn(form, "topics"),
});

/** The answer is the same whoever is subscribed already. */
export async function subscribeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("visitor", null);
    await askForSubscription(parsed(subscribeInput, fieldsOf(form)), localeOf(form));
    redirect(href(localeOf(form), "subscribe", {}, { done: "asked" }));
  });
}

export async function confirmSubscriptionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("write", null);
    const { token } = parsed(subscriptionTokenInput, textFields(form));
    await confirmSubscription(token);
    redirect(href(localeOf(form), "subscription", {}, { token, done: "confirmed" }));
  });
}

export async function changeSubscriptionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("write", null);
    const { token, ...choices } = parsed(changeSubscriptionInput, fieldsOf(form));
    await changeSubscription(token, choices);
    redirect(href(localeOf(form), "subscription", {}, { token, done: "changed" }));
  });
}

export async function endSubscriptionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("write", null);
    await endSubscription(parsed(subscriptionTokenInput, textFields(form)).token);
    redirect(href(localeOf(form), "subscription", {}, { done: "ended" }));
  });
}
