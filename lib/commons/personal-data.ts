// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { commons } from "#db/schema/commons.ts";

/** Everything this room keeps of a person, for the copy they may ask for: what they suggested. */
export const commonsData = (personId: string) =>
  db
    .select({
      kind: commons.kind,
      state: commons.state,
      name: commons.name,
      description: commons.description,
      address: commons.address,
      zone: commons.zoneCode,
      reason: commons.reason,
      createdAt: commons.createdAt,
      decidedAt: commons.decidedAt,
    })
    .from(commons)
    .where(eq(commons.suggestedBy, personId))
    .orderBy(asc(commons.createdAt));
