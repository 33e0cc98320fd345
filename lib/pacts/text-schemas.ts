// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, paragraphs, uuid } from "#lib/kernel/text.ts";
import { clauseUses } from "./text-vocabulary.ts";

export const clauseLength = { heading: 160, body: 6000, remark: 1000, comment: 2000, reasons: 2000 } as const;

const version = z.coerce.number().int().min(1).max(1_000_000);

const wording = { heading: line(clauseLength.heading, 3), body: paragraphs(clauseLength.body, 3) };

export const pactInput = z.object({ pactId: uuid });
export type PactInput = z.output<typeof pactInput>;

export const clauseInput = z.object({ pactId: uuid, clauseId: uuid });
export type ClauseInput = z.output<typeof clauseInput>;

export const addClauseInput = z.object({ pactId: uuid, ...wording });
export type AddClause = z.output<typeof addClauseInput>;

/** `version` is the one that was before the eyes of who wrote. */
export const editClauseInput = clauseInput.extend({ version, ...wording });
export type EditClause = z.output<typeof editClauseInput>;

export const suggestInput = editClauseInput.extend({ remark: paragraphs(clauseLength.remark, 0) });
export type Suggest = z.output<typeof suggestInput>;

export const removeClauseInput = clauseInput.extend({ version, removed: z.enum(["yes", "no"]) });
export type RemoveClause = z.output<typeof removeClauseInput>;

/** At which place it is to stand, counted from one. */
export const moveClauseInput = clauseInput.extend({ position: z.coerce.number().int().min(1).max(1000) });
export type MoveClause = z.output<typeof moveClauseInput>;

export const decideSuggestionInput = z
  .object({
    pactId: uuid,
    suggestionId: uuid,
    /** The version of the clause that is replaced, as the one who decides has read it. */
    version,
    decision: z.enum(["accepted", "declined", "withdrawn"], { error: "fields.required" }),
    reason: paragraphs(clauseLength.reasons, 0),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "declined" && reason.length < 3) {
      context.addIssue({ code: "custom", path: ["reason"], message: "pact-text.fields.reasonToDecline" });
    }
  });
export type DecideSuggestion = z.output<typeof decideSuggestionInput>;

export const commentInput = clauseInput.extend({ comment: paragraphs(clauseLength.comment, 2) });
export type CommentOnClause = z.output<typeof commentInput>;

/** `id:version` of each clause one agrees to, or no longer. */
const clauseAt = z
  .string()
  .regex(/^[0-9a-f-]{36}:[1-9]\d{0,6}$/)
  .transform((text) => ({ clauseId: text.slice(0, 36), version: Number(text.slice(37)) }));

export const agreeInput = z.object({ pactId: uuid, clauses: z.array(clauseAt).min(1).max(500) });
export type Agree = z.output<typeof agreeInput>;

/** Why a text goes back on the table. */
export const reopenInput = z.object({ pactId: uuid, reasons: paragraphs(clauseLength.reasons, 10) });
export type Reopen = z.output<typeof reopenInput>;

export const approveInput = z.object({ pactId: uuid, act: line(120, 3), approvedOn: isoDate });
export type Approve = z.output<typeof approveInput>;

const templateWords = {
  ...wording,
  use: z.enum(clauseUses, { error: "fields.required" }),
  position: z.coerce.number().int().min(1).max(1000),
};

export const writeClauseTemplateInput = z.object(templateWords);
export type WriteClauseTemplate = z.output<typeof writeClauseTemplateInput>;

export const reviseClauseTemplateInput = z.object({ id: uuid, version, ...templateWords });
export type ReviseClauseTemplate = z.output<typeof reviseClauseTemplateInput>;

export const offerClauseTemplateInput = z.object({ id: uuid, offered: z.enum(["yes", "no"]) });

export const paperSignatureInput = z.object({
  pactId: uuid,
  /** `role:person` of each who signed the paper. */
  signers: z.array(z.string().max(60)).min(1, { error: "pact-text.fields.nobodySigned" }).max(100),
  signedOn: isoDate,
});
export type PaperSignature = z.output<typeof paperSignatureInput>;

export const judgeSignatureInput = z
  .object({
    signatureId: uuid,
    decision: z.enum(["confirm", "void"], { error: "fields.required" }),
    reason: paragraphs(clauseLength.reasons, 0),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "void" && reason.length < 3) {
      context.addIssue({ code: "custom", path: ["reason"], message: "pact-text.fields.reasonToVoid" });
    }
  });
export type JudgeSignature = z.output<typeof judgeSignatureInput>;

export const signAmendmentInput = z.object({
  pactId: uuid,
  actNumber: line(120, 1),
  signedOn: isoDate,
  /** That the certificates were checked with a program that knows the trusted lists, or nothing was signed electronically. */
  checked: z.literal("yes", { error: "pact-text.fields.checkFirst" }),
});
export type SignAmendment = z.output<typeof signAmendmentInput>;

export const signPactInput = signAmendmentInput.extend({ startsOn: isoDate, endsOn: isoDate });
export type SignPact = z.output<typeof signPactInput>;

export const signedFileInput = z.object({
  pactId: uuid,
  file: z.instanceof(File, { error: "files.required" }).refine(({ size }) => size > 0, { error: "files.required" }),
});

/** What the address of a clause's page may say. */
export const clausePageParams = z.object({ id: uuid, clause: uuid });
export const clausePageQuery = z.object({
  done: z.string().optional().catch(undefined),
  suggestion: uuid.optional().catch(undefined),
});
