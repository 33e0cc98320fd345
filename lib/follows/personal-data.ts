// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { follows } from "#db/schema/follows.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export const followData = (personId: string) =>
  db
    .select({ kind: follows.kind, subject: follows.subjectId, wanted: follows.wanted, saidAt: follows.saidAt })
    .from(follows)
    .where(eq(follows.personId, personId))
    .orderBy(asc(follows.saidAt));
