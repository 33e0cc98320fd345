// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { identityDocuments } from "#lib/accounts/vocabulary.ts";
import { line, optional, paragraphs, registerNumber, uuid } from "#lib/kernel/text.ts";
import { bodyLength, titleLength } from "./schemas.ts";
import { addressees, proposalKinds } from "./vocabulary.ts";

/** Who stands at the counter, and by which document the officer knows them. */
const person = { personId: uuid, identityDocument: z.enum(identityDocuments, { error: "fields.required" }) };

export const fileAtCounterInput = z
  .object({
    ...person,
    id: uuid,
    kind: z.enum(proposalKinds, { error: "fields.required" }),
    addressee: optional(z.enum(addressees)),
    title: line(titleLength.maximum, titleLength.minimum),
    body: paragraphs(bodyLength.maximum, bodyLength.minimum),
    topicCode: line(50),
    zoneCode: optional(line(50)),
  })
  .transform((input, context) => {
    if (input.kind === "proposal") return { ...input, addressee: null };
    if (input.kind === "initiative") return { ...input, addressee: "council" as const };
    if (input.addressee !== null) return input;
    context.addIssue({ code: "custom", path: ["addressee"], message: "fields.required" });
    return z.NEVER;
  });
export type FileAtCounter = z.output<typeof fileAtCounterInput>;

export const supportAtCounterInput = z.object({ ...person, number: registerNumber });

export const integrateAtCounterInput = z.object({
  ...person,
  proposalId: uuid,
  integration: paragraphs(bodyLength.maximum, 10),
});

export const withdrawAtCounterInput = z.object({ ...person, proposalId: uuid });

/** How the counter looks for somebody: by the fiscal code on the card, or by name. */
export const counterQuery = z.object({
  q: optional(line(100)).catch(null),
  known: z.literal("1").optional().catch(undefined),
  linked: z.literal("1").optional().catch(undefined),
});
