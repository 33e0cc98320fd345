// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import type { Message } from "#lib/kernel/errors.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import { placeFields, withPlace } from "#lib/municipality/schemas.ts";
import { bodyLength, completeProposal, proposalIdInput, titleLength } from "./schemas.ts";

/** The steps of filing, each with a page of its own; they can be taken in any order and come back to. */
export const filingSteps = ["what", "where", "attachments", "who", "summary"] as const;
export type FilingStep = (typeof filingSteps)[number];

/** The fields without which a step is not complete. */
const needed: Partial<Record<FilingStep, readonly (keyof z.input<typeof completeProposal>)[]>> = {
  what: ["title", "body"],
  where: ["topicCode"],
};

export type Draft = { title: string; body: string; topicCode: string | null };

/** What a draft still lacks, field by field, for one step or, at the summary, for all of them. */
export function missingIn(step: FilingStep, draft: Draft): Record<string, Message> {
  const { error } = completeProposal.safeParse(draft);
  if (!error) return {};
  const fields: readonly string[] = step === "summary" ? Object.values(needed).flat() : (needed[step] ?? []);
  return Object.fromEntries(Object.entries(fieldMessages(error)).filter(([field]) => fields.includes(field)));
}

export const isComplete = (step: FilingStep, draft: Draft): boolean => Object.keys(missingIn(step, draft)).length === 0;

/** Which button was pressed, and whether the writer came from the summary, to which they then go back. */
const walking = {
  intent: z.enum(["continue", "save"]).catch("save"),
  back: z.enum(["summary"]).optional().catch(undefined),
};

const written = { id: uuid, version: z.coerce.number().int().min(0).max(1_000_000), ...walking };

/** A draft may be incomplete: only what it holds must be sound. */
export const whatInput = z.object({
  ...written,
  title: line(titleLength.maximum, 0),
  body: paragraphs(bodyLength.maximum, 0),
});

export const whereInput = z
  .object({
    ...written,
    topicCode: optional(line(50)).transform((code) => code ?? null),
    ...placeFields,
  })
  .transform(withPlace);

export const whoInput = z.object({ ...written, associationId: optional(uuid).transform((id) => id ?? null) });

export const descriptionLength = { minimum: 3, maximum: 200 } as const;

const description = line(descriptionLength.maximum, descriptionLength.minimum);

export const attachInput = proposalIdInput.extend({ description });

export const attachmentInput = proposalIdInput.extend({ fileId: uuid });

export const describeAttachmentInput = attachmentInput.extend({ description });

export const inviteCoAuthorInput = proposalIdInput.extend({ email });

export const coAuthorInput = proposalIdInput.extend({ coAuthorId: uuid });

/** The title that is being written, of which draft. */
export const similarInput = z.object({ title: line(titleLength.maximum * 2, 0), except: uuid });

/** The secret of a link; anything else was never sent by us. */
const token = z
  .string()
  .regex(/^[\w-]{43}$/)
  .catch("");

export const invitationInput = z.object({ token });

export const invitationQuery = z.object({
  token,
  done: z.literal("declined").optional().catch(undefined),
});

/** What the address of a step may say; whatever makes no sense is as if it were not there. */
export const stepQuery = z.object({
  from: z.enum(["summary"]).optional().catch(undefined),
  saved: z.literal("1").optional().catch(undefined),
  done: z.enum(["added", "removed", "described", "invited", "joined"]).optional().catch(undefined),
});
