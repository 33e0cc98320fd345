// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { asc, type SQL, sql } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
import type { Connection } from "#db/transaction.ts";

/** An event as it goes into the chain: every column, under the name it has in the database. */
export type SealedEvent = {
  id: number;
  /** UTC to the microsecond, such as `2026-03-14T09:30:00.000000Z`. */
  at: string;
  type: string;
  subject_kind: string;
  subject_id: string;
  case_id: string | null;
  actor_kind: string;
  actor_id: string | null;
  on_behalf_of: string | null;
  is_public: boolean;
  payload: unknown;
};

/** What the columns are called in a query; instants as text, because a `Date` forgets the microseconds. */
const sealedColumns = {
  id: events.id,
  at: sql<string>`to_char(${events.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  type: events.type,
  subject_kind: events.subjectKind,
  subject_id: events.subjectId,
  case_id: events.caseId,
  actor_kind: events.actorKind,
  actor_id: events.actorId,
  on_behalf_of: events.onBehalfOf,
  is_public: events.isPublic,
  payload: events.payload,
};

/** Events in the order in which they are sealed. */
export const readEvents = (connection: Connection, where: SQL | undefined, limit?: number): Promise<SealedEvent[]> => {
  const found = connection.select(sealedColumns).from(events).where(where).orderBy(asc(events.id)).$dynamic();
  return limit === undefined ? found : found.limit(limit);
};

/** What the first event is chained to. */
export const beginning = "0".repeat(64);

/** SHA-256, in hexadecimal, of the previous hash, a line feed and the event as canonical JSON. */
export const nextHash = (previous: string, event: SealedEvent): string =>
  createHash("sha256")
    .update(`${previous}\n${canonicalJson(event)}`)
    .digest("hex");

/** JSON with one form only (RFC 8785): keys sorted by their UTF-16 units, no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(",")}}`;
}
