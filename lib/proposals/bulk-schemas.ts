// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { uuid } from "#lib/kernel/text.ts";
import { assignProposalInput } from "./examination-schemas.ts";

/** As many as a page of the queue shows, a few times over. */
const most = 100;

/** The same assignment for several proposals. */
export const assignProposalsInput = assignProposalInput.omit({ proposalId: true }).extend({
  proposalIds: z
    .array(uuid)
    .min(1, { error: "cases.assign.chooseCases" })
    .max(most, { error: "cases.assign.tooMany" })
    .transform((ids) => [...new Set(ids)]),
});
export type AssignProposals = z.output<typeof assignProposalsInput>;
