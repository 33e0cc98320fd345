// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { tickedIn } from "#lib/kernel/ticked.ts";
import {
  offerPartInput,
  writeDeclarationInput,
  writeFieldInput,
  writeSectionInput,
} from "./application-form-schemas.ts";
import type { FormPart } from "./application-vocabulary.ts";
import { offerFormPart, writeDeclaration, writeField, writeSection } from "./commands/application/write-form-part.ts";

/* No page that is kept shows the form: what was filed keeps its words as they were. */

const backToPart = (form: FormData, part: FormPart, id: string) =>
  href(localeOf(form), "deskPactFormPart", { part, id }, { done: 1 });

export async function writeSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    const { id } = await writeSection(actor, parsed(writeSectionInput, textFields(form)));
    redirect(backToPart(form, "section", id));
  });
}

export async function writeFieldAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    const { id } = await writeField(actor, parsed(writeFieldInput, textFields(form)));
    redirect(backToPart(form, "field", id));
  });
}

export async function writeDeclarationAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    const input = { ...textFields(form), applicants: tickedIn(form, "applicants") };
    const { id } = await writeDeclaration(actor, parsed(writeDeclarationInput, input));
    redirect(backToPart(form, "declaration", id));
  });
}

export async function offerFormPartAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const actor = await writingStaff(form, "deskLists");
    const input = parsed(offerPartInput, textFields(form));
    await offerFormPart(actor, input);
    redirect(backToPart(form, input.part, input.id));
  });
}
