// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { uuid } from "#lib/kernel/text.ts";
import { type Addressee, addressees, type ProposalKind, proposalKinds } from "./vocabulary.ts";

/** What one wants to file, and to whom it speaks: a proposal to the office, an initiative to the council. */
export const startPetitionInput = z
  .object({
    id: uuid,
    kind: z.enum(proposalKinds, { error: "fields.required" }),
    addressee: z.enum(addressees, { error: "fields.required" }).optional().catch(undefined),
  })
  .transform(({ id, kind, addressee }, context): StartPetition => {
    if (kind === "proposal") return { id, kind, addressee: null };
    if (kind === "initiative") return { id, kind, addressee: "council" };
    if (addressee !== undefined) return { id, kind, addressee };
    context.addIssue({ code: "custom", path: ["addressee"], message: "fields.required" });
    return z.NEVER;
  });
export type StartPetition = { id: string; kind: ProposalKind; addressee: Addressee | null };
