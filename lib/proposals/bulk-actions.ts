// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answering, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { translator } from "#lib/kernel/messages.ts";
import { assignProposalsInput } from "./bulk-schemas.ts";
import { assignProposals } from "./commands/assign-proposals.ts";
import { proposalTag } from "./tags.ts";

/** How many were assigned, and of the others the reason, in words. */
export type Assigned = {
  done: string;
  notDone: string | null;
  refused: { number: string; title: string; why: string }[];
};

export async function assignProposalsAction(_: FormState<Assigned>, form: FormData): Promise<FormState<Assigned>> {
  const values = textFields(form);
  const chosen = form.getAll("proposalIds");
  const answer = await answering(localeOf(form), async () => {
    const actor = await writingStaff(form, "desk");
    const { done, refused } = await assignProposals(
      actor,
      parsed(assignProposalsInput, { ...values, proposalIds: chosen }),
    );
    expire(...done.map(proposalTag));
    const t = translator(localeOf(form));
    return {
      done: t("cases.assign.done", { count: done.length }),
      notDone: refused.length > 0 ? t("cases.assign.refused", { count: refused.length }) : null,
      refused: refused.map(({ number, title, why }) => ({ number, title, why: t(why.key, why.params) })),
    };
  });
  return { answer, values: { ...values, proposalIds: chosen.join(" ") } };
}
