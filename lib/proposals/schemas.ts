// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { answerOutcomes, publicStatuses } from "./vocabulary.ts";

export const titleLength = { minimum: 10, maximum: 120 } as const;
export const bodyLength = { minimum: 50, maximum: 5000 } as const;
export const reasonLength = { minimum: 50, maximum: 5000 } as const;

/** A draft may be incomplete: only what it holds must be sound. */
export const saveDraftInput = z.object({
  id: uuid,
  version: z.coerce.number().int().min(0).max(1_000_000),
  zoneCode: optional(line(50)).transform((code) => code ?? null),
  associationId: optional(uuid).transform((id) => id ?? null),
  title: line(titleLength.maximum, 0),
  body: paragraphs(bodyLength.maximum, 0),
  topicCode: optional(line(50)).transform((code) => code ?? null),
});
export type SaveDraft = z.output<typeof saveDraftInput>;

/** What a proposal must hold to be filed. */
export const completeProposal = z.object({
  title: line(titleLength.maximum, titleLength.minimum),
  body: paragraphs(bodyLength.maximum, bodyLength.minimum),
  topicCode: line(50),
});

export const proposalIdInput = z.object({ proposalId: uuid });

export const requestIntegrationInput = proposalIdInput.extend({ request: paragraphs(2000, 20) });
export type RequestIntegration = z.output<typeof requestIntegrationInput>;

export const integrateProposalInput = proposalIdInput.extend({ integration: paragraphs(bodyLength.maximum, 10) });
export type IntegrateProposal = z.output<typeof integrateProposalInput>;

/** An answer without reasons is none (L. 241/1990, art. 3). */
export const answerProposalInput = proposalIdInput.extend({
  outcome: z.enum(answerOutcomes, { error: "fields.required" }),
  answer: paragraphs(reasonLength.maximum, reasonLength.minimum),
  nextSteps: paragraphs(2000, 10),
  nextStepsBy: optional(isoDate).transform((day) => day ?? null),
});
export type AnswerProposal = z.output<typeof answerProposalInput>;

/** The query string of the search page. What cannot be read is refused, not guessed. */
export const searchInput = z.object({
  q: optional(line(200)).transform((query) => query ?? undefined),
  zone: optional(line(50)).transform((code) => code ?? undefined),
  topic: optional(line(50)).transform((code) => code ?? undefined),
  status: optional(z.enum(publicStatuses)).transform((status) => status ?? undefined),
  page: pageNumber,
});
