// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";

/** As long as an answer may be. */
export const templateLength = { answer: 5000, nextSteps: 2000 } as const;

export const writeTemplateInput = z.object({
  title: line(120, 3),
  topicCode: optional(line(50)),
  answer: paragraphs(templateLength.answer, 20),
  nextSteps: paragraphs(templateLength.nextSteps, 0),
});
export type WriteTemplate = z.output<typeof writeTemplateInput>;

/** `version` is the one that was open when somebody began to change it. */
export const reviseTemplateInput = writeTemplateInput.extend({
  id: uuid,
  version: z.coerce.number().int().min(1).max(1_000_000),
});
export type ReviseTemplate = z.output<typeof reviseTemplateInput>;

export const offerTemplateInput = z.object({ id: uuid, offered: z.enum(["yes", "no"]) });

/** What the address of a case's page may say: which template its answer begins from. */
export const chosenTemplateQuery = z.object({ template: uuid.optional().catch(undefined) });
