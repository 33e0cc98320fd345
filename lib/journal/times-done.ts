// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
import type { Connection } from "#db/transaction.ts";

/** How often somebody did something since a moment. The journal forgets nothing: what they threw away counts as well. */
export const timesDone = (
  connection: Connection,
  { personId, type, since }: { personId: string; type: string; since: Temporal.Instant },
): Promise<number> =>
  connection.$count(
    events,
    and(eq(events.actorId, personId), eq(events.type, type), gt(events.at, new Date(since.epochMilliseconds))),
  );
