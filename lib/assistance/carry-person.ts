// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { requests } from "#db/schema/assistance.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

export const carryRequests: PersonCarrier = async (tx, from, { personId }) => {
  await tx.update(requests).set({ personId }).where(eq(requests.personId, from.personId));
};
