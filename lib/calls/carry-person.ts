// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callQuestions } from "#db/schema/calls.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

/** What they asked is theirs. */
export const carryQuestions: PersonCarrier = async (tx, from, { personId }) => {
  await tx.update(callQuestions).set({ askedBy: personId }).where(eq(callQuestions.askedBy, from.personId));
};
