// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { follows } from "#db/schema/follows.ts";
import type { Followed } from "../vocabulary.ts";

/** Writes down whether a person wants to follow a thing; the last word counts. */
export async function setFollow(
  personId: string,
  { kind, id }: Followed,
  wanted: boolean,
  saidAt = new Date(),
): Promise<void> {
  await db
    .insert(follows)
    .values({ personId, kind, subjectId: id, wanted, saidAt })
    .onConflictDoUpdate({ target: [follows.personId, follows.kind, follows.subjectId], set: { wanted, saidAt } });
}
