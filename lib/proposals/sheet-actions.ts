// SPDX-License-Identifier: AGPL-3.0-or-later
"use server";
import { redirect } from "next/navigation";
import { writingPerson, writingStaff } from "#lib/accounts/writing.ts";
import { answeringForm, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { expire } from "#lib/kernel/expire.ts";
import type { FormState } from "#lib/kernel/form-state.ts";
import { href } from "#lib/kernel/paths.ts";
import { correctLine } from "./commands/correct-line.ts";
import { enterSheet } from "./commands/enter-sheet.ts";
import { issueSheets } from "./commands/issue-sheets.ts";
import { receiveSheet } from "./commands/receive-sheet.ts";
import { correctLineInput, enterSheetInput, issueSheetsInput, sheetCodeInput } from "./petition-schemas.ts";
import { sheetSizes } from "./petition-vocabulary.ts";
import { proposalsTag, proposalTag } from "./tags.ts";

/** New sheets for who promotes the petition; they are led to print them. */
export async function issueSheetsAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const input = parsed(issueSheetsInput, textFields(form));
    const { codes } = await issueSheets(await writingPerson(form), input);
    redirect(href(localeOf(form), "printSheets", { id: input.proposalId }, { codes: codes.join(",") }));
  });
}

export async function issueSheetsAtDeskAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const input = parsed(issueSheetsInput, textFields(form));
    const { codes } = await issueSheets(await writingStaff(form, "deskCounter"), input);
    redirect(href(localeOf(form), "deskPrintSheets", { id: input.proposalId }, { codes: codes.join(",") }));
  });
}

/** A sheet is in the officer's hand: it is received by its code, and its lines are to be entered. */
export async function receiveSheetAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "deskCounter");
    const { code } = parsed(sheetCodeInput, textFields(form));
    if (code === null) throw new Invalid({ code: { key: "petitions.refusals.sheetCode" } });
    const { id } = await receiveSheet(officer, { code });
    redirect(href(localeOf(form), "deskSheet", { id }));
  });
}

const longest = Math.max(...sheetSizes);

/** The fields of each line carry its number: `lines.0.fiscalCode`. */
const linesOf = (fields: Record<string, string>) =>
  Array.from({ length: longest }, (_, line) =>
    Object.fromEntries(
      ["reading", "fiscalCode", "givenName", "familyName", "birthDate"].map((name) => [
        name,
        fields[`lines.${line}.${name}`],
      ]),
    ),
  );

export async function enterSheetAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "deskCounter");
    const fields = textFields(form);
    const input = parsed(enterSheetInput, { sheetId: fields.sheetId, lines: linesOf(fields) });
    const scan = form.get("file");
    const { reached } = await enterSheet(officer, {
      ...input,
      scan: scan instanceof File && scan.size > 0 ? scan : null,
    });
    if (fields.number) expire(proposalsTag, proposalTag(fields.number));
    redirect(href(localeOf(form), "deskSheet", { id: input.sheetId }, { done: reached ? "reached" : "entered" }));
  });
}

export async function correctLineAction(_: FormState, form: FormData): Promise<FormState> {
  return answeringForm(form, async () => {
    const officer = await writingStaff(form, "deskCounter");
    const fields = textFields(form);
    const input = parsed(correctLineInput, fields);
    await correctLine(officer, input);
    if (fields.registerNumber) expire(proposalsTag, proposalTag(fields.registerNumber));
    redirect(href(localeOf(form), "deskSheet", { id: input.sheetId }, { done: "corrected" }));
  });
}
