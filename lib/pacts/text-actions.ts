// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { abandonAmendment } from "./commands/text/abandon-amendment.ts";
import { addClause } from "./commands/text/add-clause.ts";
import { agreeToClauses } from "./commands/text/agree-to-clauses.ts";
import { approveByGiunta } from "./commands/text/approve-by-giunta.ts";
import { commentOnClause } from "./commands/text/comment-on-clause.ts";
import { decideSuggestion } from "./commands/text/decide-suggestion.ts";
import { editClause } from "./commands/text/edit-clause.ts";
import { freezeText } from "./commands/text/freeze-text.ts";
import { moveClause } from "./commands/text/move-clause.ts";
import { offerClauseTemplate } from "./commands/text/offer-clause-template.ts";
import { removeClause } from "./commands/text/remove-clause.ts";
import { reopenText } from "./commands/text/reopen-text.ts";
import { reviseClauseTemplate } from "./commands/text/revise-clause-template.ts";
import { sendBack } from "./commands/text/send-back.ts";
import { sendToGiunta } from "./commands/text/send-to-giunta.ts";
import { startText } from "./commands/text/start-text.ts";
import { suggest } from "./commands/text/suggest.ts";
import { withdrawAgreement } from "./commands/text/withdraw-agreement.ts";
import { writeClauseTemplate } from "./commands/text/write-clause-template.ts";
import { pactsTag, pactTag } from "./tags.ts";
import {
  addClauseInput,
  agreeInput,
  approveInput,
  clauseInput,
  commentInput,
  decideSuggestionInput,
  editClauseInput,
  moveClauseInput,
  offerClauseTemplateInput,
  pactInput,
  removeClauseInput,
  reopenInput,
  reviseClauseTemplateInput,
  suggestInput,
  writeClauseTemplateInput,
} from "./text-schemas.ts";
import { clauseHref, placeOf, textHref } from "./text-viewer.ts";

type Writer = Citizen | Staff;

/** Something said at the table; whoever said it is back at the clause in the text, or on the page of the clause. */
const saying = (
  form: FormData,
  work: (
    actor: Writer,
    fields: Record<string, string>,
  ) => Promise<{ pactId: string; clauseId?: string; stay?: boolean }>,
) =>
  answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { pactId, clauseId, stay } = await work(actor, textFields(form));
    const [locale, place] = [localeOf(form), placeOf(form)];
    if (clauseId && stay) redirect(clauseHref(locale, place, { id: pactId, clause: clauseId }, { done: 1 }));
    // Where only the fragment of the address changed, the page would stay as it was.
    redirect(
      `${textHref(locale, place, pactId, { done: 1, clause: clauseId })}${clauseId ? `#clause-${clauseId}` : ""}`,
    );
  });

export async function addClauseAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(addClauseInput, fields);
    return { ...input, ...(await addClause(actor, input)) };
  });
}

/** One form, two buttons: written into the text, or as a suggestion to the other side. */
export async function writeClauseAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    if (fields.as === "suggestion") {
      const input = parsed(suggestInput, fields);
      await suggest(actor, input);
      return { ...input, stay: true };
    }
    const input = parsed(editClauseInput, fields);
    await editClause(actor, input);
    return input;
  });
}

export async function removeClauseAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(removeClauseInput, fields);
    await removeClause(actor, input);
    return input;
  });
}

export async function moveClauseAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(moveClauseInput, fields);
    await moveClause(actor, input);
    return input;
  });
}

export async function decideSuggestionAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(decideSuggestionInput, { reason: "", ...fields });
    return { ...input, ...(await decideSuggestion(actor, input)), stay: true };
  });
}

export async function commentOnClauseAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(commentInput, fields);
    await commentOnClause(actor, input);
    return { ...input, stay: true };
  });
}

/** One button for each clause, and one for all that are open: what it sends are clauses as they were read. */
export async function agreeAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const clauses = (fields.clauses ?? "").split(" ");
    const input = parsed(agreeInput, { ...fields, clauses });
    await agreeToClauses(actor, input);
    return { pactId: input.pactId, clauseId: clauses.length === 1 ? input.clauses[0]?.clauseId : undefined };
  });
}

export async function withdrawAgreementAction(_: FormState, form: FormData): Promise<FormState> {
  return saying(form, async (actor, fields) => {
    const input = parsed(clauseInput, fields);
    await withdrawAgreement(actor, input);
    return input;
  });
}

/** A step of the text at the desk, after which everyone reads anew what changed. */
const stepping = (
  form: FormData,
  work: (actor: Staff, fields: Record<string, string>) => Promise<{ number: string }>,
) =>
  answeringForm(form, async () => {
    const fields = textFields(form);
    const { number } = await work(await writingStaff(form, "desk"), fields);
    expire(pactsTag, pactTag(number));
    const { pactId } = parsed(pactInput, fields);
    redirect(href(localeOf(form), "deskPactText", { id: pactId }, { done: 1 }));
  });

export async function startTextAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const input = parsed(pactInput, textFields(form));
    await startText(await writingStaff(form, "desk"), input);
    redirect(href(localeOf(form), "deskPactText", { id: input.pactId }, { done: 1 }));
  });
}

export async function freezeTextAction(_: FormState, form: FormData): Promise<FormState> {
  return stepping(form, (actor, fields) => freezeText(actor, parsed(pactInput, fields)));
}

export async function sendToGiuntaAction(_: FormState, form: FormData): Promise<FormState> {
  return stepping(form, (actor, fields) => sendToGiunta(actor, parsed(pactInput, fields)));
}

export async function reopenTextAction(_: FormState, form: FormData): Promise<FormState> {
  return stepping(form, (actor, fields) => reopenText(actor, parsed(reopenInput, fields)));
}

/** Either side gives a change of the pact up, from the text; it is back at the pact. */
export async function abandonAmendmentAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingPerson(form);
    const { pactId: id, number } = await abandonAmendment(actor, parsed(reopenInput, textFields(form)));
    expire(pactsTag, pactTag(number));
    const page = placeOf(form) === "desk" ? "deskPactLife" : "ownPactLife";
    redirect(href(localeOf(form), page, { id, group: "changes" }, { done: 1 }));
  });
}

/** What the Giunta decided; its staff is back at what else waits. */
const deciding = (
  form: FormData,
  work: (actor: Staff, fields: Record<string, string>) => Promise<{ number: string }>,
) =>
  answeringForm(form, async () => {
    const { number } = await work(await writingStaff(form, "desk"), textFields(form));
    expire(pactsTag, pactTag(number));
    redirect(href(localeOf(form), "deskGiunta", {}, { done: 1 }));
  });

export async function approveAction(_: FormState, form: FormData): Promise<FormState> {
  return deciding(form, (actor, fields) => approveByGiunta(actor, parsed(approveInput, fields)));
}

export async function sendBackAction(_: FormState, form: FormData): Promise<FormState> {
  return deciding(form, (actor, fields) => sendBack(actor, parsed(reopenInput, fields)));
}

/** A change to a clause the office keeps. */
const keeping = (form: FormData, work: (actor: Staff, fields: Record<string, string>) => Promise<{ id: string }>) =>
  answeringForm(form, async () => {
    const { id } = await work(await writingStaff(form, "desk"), textFields(form));
    redirect(href(localeOf(form), "deskClause", { id }, { done: 1 }));
  });

export async function writeClauseTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, (actor, fields) => writeClauseTemplate(actor, parsed(writeClauseTemplateInput, fields)));
}

export async function reviseClauseTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const input = parsed(reviseClauseTemplateInput, fields);
    await reviseClauseTemplate(actor, input);
    return input;
  });
}

export async function offerClauseTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  return keeping(form, async (actor, fields) => {
    const { id, offered } = parsed(offerClauseTemplateInput, fields);
    await offerClauseTemplate(actor, { id, offered: offered === "yes" });
    return { id };
  });
}
