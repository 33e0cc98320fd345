// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { savedQueues } from "#db/schema/cases.ts";

export type SavedQueue = { id: string; name: string; query: string; isDefault: boolean };

/** The views of the queue that a person keeps, by name. */
export const listSavedQueues = (personId: string): Promise<SavedQueue[]> =>
  db
    .select({
      id: savedQueues.id,
      name: savedQueues.name,
      query: savedQueues.query,
      isDefault: savedQueues.isDefault,
    })
    .from(savedQueues)
    .where(eq(savedQueues.personId, personId))
    .orderBy(asc(savedQueues.name));
