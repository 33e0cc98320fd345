// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

/** What they suggested is theirs. */
export const carrySuggestions: PersonCarrier = async (tx, from, { personId }) => {
  await tx.update(commons).set({ suggestedBy: personId }).where(eq(commons.suggestedBy, from.personId));
};
