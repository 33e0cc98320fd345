// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { birthDatesIn, type FiscalCode, fiscalCode } from "#lib/accounts/fiscal-code.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { isoDate, line, optional, uuid } from "#lib/kernel/text.ts";
import { type LineReading, lineReadings, sheetSizes } from "./petition-vocabulary.ts";
import { readSheetCode } from "./sheet-code.ts";
import { type Addressee, addressees, type ProposalKind, proposalKinds } from "./vocabulary.ts";

/** What one wants to file, and to whom it speaks: a proposal to the office, an initiative to the council. */
export const startPetitionInput = z
  .object({
    id: uuid,
    kind: z.enum(proposalKinds, { error: "fields.required" }),
    addressee: z.enum(addressees, { error: "fields.required" }).optional().catch(undefined),
  })
  .transform(({ id, kind, addressee }, context) => {
    if (kind === "proposal") return { id, kind, addressee: null };
    if (kind === "initiative") return { id, kind, addressee: "council" as const };
    if (addressee !== undefined) return { id, kind, addressee };
    context.addIssue({ code: "custom", path: ["addressee"], message: "fields.required" });
    return z.NEVER;
  });
export type StartPetition = { id: string; kind: ProposalKind; addressee: Addressee | null };

export const issueSheetsInput = z.object({
  proposalId: uuid,
  sheets: z.coerce.number({ error: "fields.invalid" }).int({ error: "fields.invalid" }).min(1).max(50),
  lines: z.coerce.number().pipe(z.literal(sheetSizes, { error: "fields.required" })),
});
export type IssueSheets = z.output<typeof issueSheetsInput>;

export const sheetCodeInput = z.object({
  code: z.string({ error: "fields.required" }).max(40).transform(readSheetCode),
});

const name = optional(line(100));

/** A line as it was read. Only a readable one says who signed, and then all of it. */
const lineFields = {
  reading: z.enum(lineReadings).catch("empty"),
  fiscalCode: optional(fiscalCode),
  givenName: name,
  familyName: name,
  birthDate: optional(isoDate),
};

type Fields = z.output<z.ZodObject<typeof lineFields>>;
export type ReadLine =
  | { reading: Exclude<LineReading, "readable"> }
  | { reading: "readable"; fiscalCode: FiscalCode; givenName: string; familyName: string; birthDate: string | null };

function wholeLine({ reading, ...who }: Fields, context: z.RefinementCtx): ReadLine {
  const { fiscalCode: code, givenName, familyName, birthDate } = who;
  // Whoever wrote something on a line has read it, also where they did not say so.
  const isFilled = [code, givenName, familyName, birthDate].some((value) => value !== null);
  if (reading !== "readable" && !(reading === "empty" && isFilled)) return { reading };
  const written = code === null ? [] : birthDatesIn(code);
  const misses = (field: string, message: MessageKey) => context.addIssue({ code: "custom", path: [field], message });
  if (birthDate !== null && written.length > 0 && !written.includes(birthDate)) {
    misses("birthDate", "petitions.refusals.birthDate");
  }
  if (code !== null && givenName !== null && familyName !== null) {
    return {
      reading: "readable",
      fiscalCode: code,
      givenName,
      familyName,
      birthDate: birthDate ?? youngestAdult(written),
    };
  }
  if (code === null) misses("fiscalCode", "fields.required");
  if (givenName === null) misses("givenName", "fields.required");
  if (familyName === null) misses("familyName", "fields.required");
  return z.NEVER;
}

/** The code leaves two days, a hundred years apart: of who signs, the one that is not in the last ten years. */
function youngestAdult(days: readonly string[]): string | null {
  const tenYearsAgo = `${new Date().getFullYear() - 10}-01-01`;
  return days.find((day) => day < tenYearsAgo) ?? null;
}

const sheetLine = z.object(lineFields).transform(wholeLine);

export const enterSheetInput = z.object({
  sheetId: uuid,
  lines: z.array(sheetLine).max(Math.max(...sheetSizes)),
});
export type EnterSheet = z.output<typeof enterSheetInput>;

export const correctLineInput = z
  .object({
    sheetId: uuid,
    number: z.coerce
      .number()
      .int()
      .min(1)
      .max(Math.max(...sheetSizes)),
    why: line(300, 5),
    /** As it stands: who signed is judged again by what is known of them today. */
    again: z.literal("1").optional().catch(undefined),
    ...lineFields,
  })
  .transform(({ sheetId, number, why, again, ...fields }, context) => ({
    sheetId,
    number,
    why,
    line: again ? ("again" as const) : wholeLine(fields, context),
  }));
export type CorrectLine = z.output<typeof correctLineInput>;

/** Which sheets are printed, from the address of the page. */
export const printQuery = z.object({
  codes: z
    .string()
    .max(600)
    .catch("")
    .transform((codes) => codes.split(",").flatMap((code) => readSheetCode(code) ?? [])),
});
