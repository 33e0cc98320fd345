// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { hideComment } from "./commands/hide-comment.ts";
import { hideCommentInput, resultsQuery } from "./schemas.ts";

export async function hideCommentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "desk");
    const fields = textFields(form);
    await hideComment(officer, parsed(hideCommentInput, fields));
    const { kind, month } = resultsQuery.parse(fields);
    redirect(href(localeOf(form), "deskFeedback", {}, { kind, month, done: 1 }));
  });
}
