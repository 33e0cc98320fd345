// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { findActor } from "#lib/accounts/session.ts";
import { writingPerson } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest, limitWrites } from "#lib/kernel/rate-limit.ts";
import { keepPressedPlace } from "#lib/municipality/place-pressed.ts";
import { askNewLink } from "./commands/ask-new-link.ts";
import { confirmRequest } from "./commands/confirm-request.ts";
import { integrateByLink, integrateRequest } from "./commands/integrate-request.ts";
import { leaveRequest } from "./commands/leave-request.ts";
import { openRequest } from "./commands/open-request.ts";
import { receivePhotos } from "./photos.ts";
import {
  integrateByLinkInput,
  integrateRequestInput,
  newLinkInput,
  requestInput,
  tokenInput,
  visitorRequestInput,
} from "./schemas.ts";
import { assistanceTag } from "./tags.ts";

/** What one asks on line: a case at once for who signed in, a letter first for who did not. */
export async function askAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const locale = localeOf(form);
    const values = textFields(form);
    // A field that nobody sees: only programs that fill in everything write into it. They are told what people are told.
    if (values.website) redirect(href(locale, "assistanceSent"));
    const pressed = await keepPressedPlace(form);
    if (pressed) return pressed;
    const actor = await findActor();
    if (actor) {
      await limitWrites(actor);
      const input = parsed(requestInput, textFields(form));
      const { id } = await openRequest(actor, input, { locale, photos: await receivePhotos(form) });
      expire(assistanceTag);
      redirect(href(locale, "ownRequest", { id }, { done: "sent" }));
    }
    await limitRequest("visitor", null);
    const { name, email, ...input } = parsed(visitorRequestInput, textFields(form));
    await leaveRequest({ name, email, locale }, input, await receivePhotos(form));
    redirect(href(locale, "assistanceSent"));
  });
}

export async function confirmRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("visitor", null);
    const { token } = parsed(tokenInput, textFields(form));
    await confirmRequest(token);
    expire(assistanceTag);
    redirect(href(localeOf(form), "followRequest", {}, { token, done: "confirmed" }));
  });
}

export async function integrateByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("visitor", null);
    const input = parsed(integrateByLinkInput, textFields(form));
    await integrateByLink(input);
    expire(assistanceTag);
    redirect(href(localeOf(form), "followRequest", {}, { token: input.token, done: "added" }));
  });
}

export async function integrateOwnAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const input = parsed(integrateRequestInput, textFields(form));
    await integrateRequest(actor, input);
    expire(assistanceTag);
    redirect(href(localeOf(form), "ownRequest", { id: input.requestId }, { done: "added" }));
  });
}

export async function newLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    await limitRequest("visitor", null);
    await askNewLink(parsed(newLinkInput, textFields(form)));
    redirect(href(localeOf(form), "followRequest", {}, { done: "mailed" }));
  });
}
