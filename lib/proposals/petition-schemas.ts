// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { uuid } from "#lib/kernel/text.ts";
import { addressees, proposalKinds } from "./vocabulary.ts";

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
export type StartPetition = z.output<typeof startPetitionInput>;
