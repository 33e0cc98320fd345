// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { asked, isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { areaInput, areaQuery } from "#lib/maps/schemas.ts";
import type { ToldPlace } from "#lib/municipality/place.ts";
import { answerOutcomes, promptnesses, proposalKinds, publicStatuses } from "./vocabulary.ts";

export const titleLength = { minimum: 10, maximum: 120 } as const;
export const bodyLength = { minimum: 50, maximum: 5000 } as const;
export const reasonLength = { minimum: 50, maximum: 5000 } as const;

/** What one step of filing writes into a draft, under the identifier its form was given. */
export type SaveDraft = {
  id: string;
  /** The version the writer saw; 0 for a draft that is not written yet. */
  version: number;
  title?: string;
  body?: string;
  topicCode?: string | null;
  zoneCode?: string | null;
  associationId?: string | null;
  /** Where it is, as the writer told it: its zone is found from it. */
  place?: ToldPlace;
};

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

/** An answer without reasons is none (L. 241/1990, art. 3), and what is promised is promised by a unit. */
export const answerProposalInput = proposalIdInput
  .extend({
    outcome: z.enum(answerOutcomes, { error: "fields.required" }),
    answer: paragraphs(reasonLength.maximum, reasonLength.minimum),
    nextSteps: paragraphs(2000, 10),
    nextStepsBy: optional(isoDate).transform((day) => day ?? null),
    implementingUnitCode: optional(line(50)).optional(),
  })
  .refine(({ outcome, implementingUnitCode }) => outcome === "not-accepted" || Boolean(implementingUnitCode), {
    error: "fields.required",
    path: ["implementingUnitCode"],
  });
export type AnswerProposal = z.output<typeof answerProposalInput>;

/** By what a list of proposals is narrowed. What cannot be read is refused, not guessed. */
export const filterInput = z.object({
  q: asked(line(200)),
  kind: asked(z.enum(proposalKinds)),
  status: asked(z.enum(publicStatuses)),
  topic: asked(line(50)),
  zone: asked(line(50)),
  term: asked(z.enum(promptnesses)),
  /** The days between which it was filed, both included. */
  from: asked(isoDate),
  to: asked(isoDate),
  area: asked(areaInput),
});
export type ProposalFilter = Partial<z.output<typeof filterInput>>;

/** The query string of the search page. */
export const searchInput = filterInput.extend({
  sort: asked(z.enum(["newest"])),
  view: asked(z.enum(["map"])),
  page: pageNumber,
});
export type ProposalSearch = ProposalFilter & { sort?: "newest"; view?: "map"; page: number };

/** The same filter as a query string says it. */
export const filterQuery = ({ area, ...filter }: ProposalFilter) => ({ ...filter, area: areaQuery(area) });
