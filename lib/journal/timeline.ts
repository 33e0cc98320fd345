// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
import type { Connection } from "#db/transaction.ts";
import type { SubjectKind } from "./vocabulary.ts";

export type TimelineEntry = { id: number; at: Date; type: string; payload: Record<string, unknown> };

/** What everyone may know of a subject, oldest first. Who acted is not told: the pages name who is responsible. */
export const publicTimeline = (
  connection: Connection,
  subject: { kind: SubjectKind; id: string },
): Promise<TimelineEntry[]> =>
  connection
    .select({ id: events.id, at: events.at, type: events.type, payload: events.payload })
    .from(events)
    .where(and(eq(events.subjectKind, subject.kind), eq(events.subjectId, subject.id), eq(events.isPublic, true)))
    .orderBy(asc(events.id));
