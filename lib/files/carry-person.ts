// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

export const carryFiles: PersonCarrier = async (tx, from, { personId }) => {
  await tx.update(files).set({ uploadedBy: personId }).where(eq(files.uploadedBy, from.personId));
};
