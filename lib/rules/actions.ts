// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { changeRule } from "./commands/change-rule.ts";
import { withdrawChange } from "./commands/withdraw-change.ts";
import { changeRuleInput, withdrawChangeInput } from "./schemas.ts";
import { rulesTag } from "./tags.ts";

export async function changeRuleAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskRules");
    const input = parsed(changeRuleInput, textFields(form));
    await changeRule(actor, input);
    expire(rulesTag);
    redirect(href(localeOf(form), "deskRule", { key: input.key }, { done: "changed" }));
  });
}

export async function withdrawChangeAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const { key } = await withdrawChange(
      await writingStaff(form, "deskRules"),
      parsed(withdrawChangeInput, textFields(form)),
    );
    expire(rulesTag);
    redirect(href(localeOf(form), "deskRule", { key }, { done: "withdrawn" }));
  });
}
