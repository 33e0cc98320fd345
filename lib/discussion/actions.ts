// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson } from "#lib/accounts/writing.ts";
import { discussedRooms } from "#lib/joints/rooms.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { editComment } from "./commands/edit-comment.ts";
import { postComment } from "./commands/post-comment.ts";
import { removeComment } from "./commands/remove-comment.ts";
import { voteOnComment } from "./commands/vote-on-comment.ts";
import { postedAddress } from "./posted-address.ts";
import { commentIdInput, discussionInput, editCommentInput, postCommentInput, voteInput } from "./schemas.ts";
import { discussionTag } from "./tags.ts";

/** Leads back to what was written, on the page of its thread where it is a reply. */
export async function postCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await limitRequest("comment", actor);
    const input = parsed(postCommentInput, textFields(form));
    redirect(postedAddress(localeOf(form), input, await postComment(actor, input, discussedRooms)));
  });
}

export async function editCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    await limitRequest("comment", actor);
    const { id, number, publication } = await editComment(
      actor,
      parsed(editCommentInput, textFields(form)),
      discussedRooms,
    );
    const done = publication === "held" ? "held" : "edited";
    redirect(href(localeOf(form), "discussionThread", { number, comment: id }, { done }));
  });
}

export async function removeCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const removed = await removeComment(actor, parsed(commentIdInput, textFields(form)), discussedRooms);
    expire(discussionTag(removed.subjectId));
    redirect(href(localeOf(form), "discussionThread", { number: removed.number, comment: removed.id }));
  });
}

/** Leads back to the comment that was voted on, on the page one was on. */
export async function voteAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const values = textFields(form);
    const actor = await writingPerson(form);
    const input = parsed(voteInput, values);
    await voteOnComment(actor, input, discussedRooms);
    const { order, page } = parsed(discussionInput, { order: values.order, page: values.page });
    const number = values.number ?? "";
    const address = values.thread
      ? href(localeOf(form), "discussionThread", { number, comment: values.thread }, { page: beyondFirst(page) })
      : href(localeOf(form), "discussion", { number }, { order, page: beyondFirst(page) });
    redirect(`${address}#comment-${input.commentId}`);
  });
}

const beyondFirst = (page: number) => (page > 1 ? page : undefined);
