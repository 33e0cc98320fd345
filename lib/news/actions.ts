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
import { attachPicture } from "./commands/attach-picture.ts";
import { discardArticle } from "./commands/discard-article.ts";
import { draftArticle } from "./commands/draft-article.ts";
import { editArticle } from "./commands/edit-article.ts";
import { noteAppearance } from "./commands/note-articles.ts";
import { publishArticle } from "./commands/publish-article.ts";
import { removePicture } from "./commands/remove-picture.ts";
import { withdrawArticle } from "./commands/withdraw-article.ts";
import {
  articleIdInput,
  draftArticleInput,
  editArticleInput,
  publishArticleInput,
  withdrawArticleInput,
} from "./schemas.ts";
import { newsTag } from "./tags.ts";

type Done = "saved" | "published" | "scheduled" | "rescheduled" | "withdrawn" | "picture" | "discarded";

const backTo = (form: FormData, id: string, done: Done): never =>
  redirect(href(localeOf(form), "deskArticle", { id }, { done }));

export async function draftArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const { id } = await draftArticle(actor, parsed(draftArticleInput, textFields(form)));
    redirect(href(localeOf(form), "deskArticle", { id }));
  });
}

export async function editArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const input = parsed(editArticleInput, { ...textFields(form), zones: tickedIn(form, "zones") });
    await editArticle(actor, input);
    expire(newsTag);
    backTo(form, input.id, "saved");
  });
}

/** What appears at once is noted at once; what appears later the worker notes. */
export async function publishArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const input = parsed(publishArticleInput, textFields(form));
    const { done } = await publishArticle(actor, input);
    await noteAppearance(input.id);
    expire(newsTag);
    backTo(form, input.id, done);
  });
}

export async function withdrawArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const input = parsed(withdrawArticleInput, textFields(form));
    await withdrawArticle(actor, input);
    expire(newsTag);
    backTo(form, input.id, "withdrawn");
  });
}

export async function discardArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    await discardArticle(actor, parsed(articleIdInput, textFields(form)).id);
    redirect(href(localeOf(form), "deskNews", {}, { done: "discarded" }));
  });
}

/** For the form without JavaScript: the page comes back with the picture in its list. */
export async function attachPictureAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const input = parsed(pictureInput, { ...textFields(form), file: form.get("file") });
    await attachPicture(actor, input);
    backTo(form, input.id, "picture");
  });
}

/** For the editor, which puts the picture where one writes and leaves the page as it is. */
export async function insertPictureAction(_: FormState, form: FormData): Promise<FormState<{ fileId: string }>> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    return attachPicture(actor, parsed(pictureInput, { ...textFields(form), file: form.get("file") }));
  });
}

export async function removePictureAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskNews");
    const input = parsed(removePictureInput, textFields(form));
    await removePicture(actor, input);
    backTo(form, input.id, "saved");
  });
}
