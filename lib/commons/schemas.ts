// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { asked, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { areaInput, areaQuery } from "#lib/maps/schemas.ts";
import { placeFields, withPlace } from "#lib/municipality/schemas.ts";
import { availabilities, commonsKinds, commonsStates, owners, protections } from "./vocabulary.ts";

const message = (key: MessageKey) => key;

export const commonsLength = {
  name: { minimum: 3, maximum: 120 },
  description: { minimum: 20, maximum: 6000 },
  note: 500,
  reason: { minimum: 20, maximum: 2000 },
  alternative: { minimum: 3, maximum: 300 },
} as const;

const words = {
  kind: z.enum(commonsKinds, { error: "fields.required" }),
  name: line(commonsLength.name.maximum, commonsLength.name.minimum),
  description: paragraphs(commonsLength.description.maximum, commonsLength.description.minimum),
  ...placeFields,
};

/** What a photograph shows, or a document is: who cannot see it reads it. */
const alternative = line(commonsLength.alternative.maximum, commonsLength.alternative.minimum);

/** The identifier is given by the form, so that a form sent twice makes one suggestion. */
export const suggestCommonsInput = z
  .object({ id: uuid, ...words, alternative: optional(alternative) })
  .transform(withPlace);
export type SuggestCommons = z.output<typeof suggestCommonsInput>;

const described = {
  ...words,
  topicCode: optional(line(50)),
  owner: z.enum(owners, { error: "fields.required" }),
  ownerName: optional(line(200, 2)),
  isProtected: z.literal("yes").optional().transform(Boolean),
  protectionNote: optional(line(commonsLength.note, 3)),
  /** The outline on the map, as GeoJSON; where it is drawn, it says where the commons lies. */
  area: optional(z.string().max(100_000, { error: message("commons.refusals.manyPoints") })),
};

type Described = { owner: (typeof owners)[number]; ownerName: string | null; isProtected: boolean };

/** Whose it is is said in words where it is not the municipality's; only what is protected has a note on it. */
function told<Given extends Described & { protectionNote: string | null }>(
  given: Given,
  context: z.RefinementCtx,
): Given {
  if (given.owner !== "municipality" && given.ownerName === null) {
    context.addIssue({ code: "custom", path: ["ownerName"], message: message("commons.refusals.ownerName") });
  }
  return {
    ...given,
    ownerName: given.owner === "municipality" ? null : given.ownerName,
    protectionNote: given.isProtected ? given.protectionNote : null,
  };
}

export const addCommonsInput = z
  .object({ id: uuid, ...described })
  .transform(told)
  .transform(withPlace);
export type AddCommons = z.output<typeof addCommonsInput>;

export const reviseCommonsInput = z
  .object({ id: uuid, version: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000), ...described })
  .transform(told)
  .transform(withPlace);
export type ReviseCommons = z.output<typeof reviseCommonsInput>;

export const commonsIdInput = z.object({ id: uuid });

/** A refusal without reasons is none (L. 241/1990, art. 3). */
export const reasonedInput = z.object({
  id: uuid,
  reason: paragraphs(commonsLength.reason.maximum, commonsLength.reason.minimum),
});
export type Reasoned = z.output<typeof reasonedInput>;

/** What cannot be had says why. */
export const setAvailabilityInput = z
  .object({
    id: uuid,
    availability: z.enum(availabilities, { error: "fields.required" }),
    note: optional(line(commonsLength.note, 3)),
  })
  .superRefine(({ availability, note }, context) => {
    if (availability !== "available" && note === null) {
      context.addIssue({ code: "custom", path: ["note"], message: message("commons.refusals.availabilityNote") });
    }
  });
export type SetAvailability = z.output<typeof setAvailabilityInput>;

export const attachToCommonsInput = z.object({ id: uuid, alternative });
export const detachFromCommonsInput = z.object({ id: uuid, fileId: uuid });

/** What the address of the public catalogue may say. */
export const commonsSearchInput = z.object({
  q: asked(line(120)),
  kind: asked(z.enum(commonsKinds)),
  zone: asked(line(50)),
  availability: asked(z.enum(availabilities)),
  protection: asked(z.enum(protections)),
  area: asked(areaInput),
  view: asked(z.literal("map")),
  page: pageNumber,
});
export type CommonsSearch = z.output<typeof commonsSearchInput>;
export type CommonsFilter = Omit<CommonsSearch, "view" | "page">;

/** The same filter as an address says it. */
export const commonsFilterQuery = ({ area, ...filter }: CommonsFilter) => ({ ...filter, area: areaQuery(area) });

export const deskCommonsQuery = z.object({
  show: z.enum(commonsStates).default("suggested"),
  page: pageNumber,
  done: z.string().optional(),
});

/** What was just done, where a page is come back to. */
export const commonsDoneQuery = z.object({
  done: z
    .enum(["added", "saved", "listed", "declined", "availability", "retired", "relisted", "attached", "detached"])
    .optional()
    .catch(undefined),
});

export const ownCommonsQuery = z.object({ done: z.enum(["sent"]).optional().catch(undefined) });
