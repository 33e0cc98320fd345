// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, uuid } from "#lib/kernel/text.ts";

const codes = z.array(line(50)).max(200);

/** Boxes that are not ticked are not sent: what is not here is no longer followed. */
export const placesAndTopicsInput = z.object({ topics: codes, zones: codes });
export type PlacesAndTopics = z.output<typeof placesAndTopicsInput>;

export const followsQuery = z.object({ done: z.enum(["saved", "stopped"]).optional().catch(undefined) });

/** From the page of the proposal or from the list of what one follows. */
export const followProposalInput = z.object({
  proposalId: uuid,
  wanted: z.enum(["yes", "no"]).transform((word) => word === "yes"),
});
