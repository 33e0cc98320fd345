// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, type SQL } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { findCaseFile } from "#lib/cases/queries.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { now } from "#lib/kernel/clock.ts";
import type { Point } from "#lib/kernel/polygon.ts";
import { uuid } from "#lib/kernel/text.ts";
import { isOnStreet } from "#lib/municipality/place.ts";
import { findByLink } from "./find-by-link.ts";
import type { Request } from "./lock-request.ts";

/** What a person asked of the office, the last first. */
export const listOwnRequests = (personId: string) =>
  db
    .select({
      id: requests.id,
      kind: requests.kind,
      status: requests.status,
      outcome: requests.outcome,
      subject: requests.subject,
      number: cases.number,
      dueOn: cases.dueOn,
      createdAt: requests.createdAt,
    })
    .from(requests)
    .innerJoin(cases, eq(cases.id, requests.caseId))
    .where(eq(requests.personId, personId))
    .orderBy(desc(requests.createdAt));

export type OwnRequest = Awaited<ReturnType<typeof listOwnRequests>>[number];

async function findWith(where: SQL) {
  const [found] = await db
    .select({
      request: requests,
      topic: topics.name,
      zone: zones.name,
      asker: fullName(people),
      askerEmail: people.email,
    })
    .from(requests)
    .leftJoin(topics, eq(topics.code, requests.topicCode))
    .leftJoin(zones, eq(zones.code, requests.zoneCode))
    .leftJoin(people, eq(people.id, requests.personId))
    .where(where);
  return found ?? null;
}

/** A request with its case as those concerned read it; null where there is no case yet. */
async function withCase(where: SQL) {
  const found = await findWith(where);
  const caseId = found?.request.caseId;
  if (!found || !caseId) return null;
  const [file, photos, point] = await Promise.all([
    findCaseFile(caseId),
    listFilesOf({ kind: "assistance", id: found.request.id }),
    pointOf(found.request),
  ]);
  return file && { ...found, file, photos, point };
}

/** Where it is, and whether that is only the street that was named; null where neither was told. */
async function pointOf({ longitude, latitude }: Pick<Request, "longitude" | "latitude">) {
  if (longitude === null || latitude === null) return null;
  const at: Point = [longitude, latitude];
  return { at, isOfStreet: await isOnStreet({ longitude, latitude }) };
}

export type RequestFile = NonNullable<Awaited<ReturnType<typeof withCase>>>;

/** The request of a case as the desk needs it; null where the address names none. */
export async function findRequestFile(caseId: string): Promise<RequestFile | null> {
  const parsed = uuid.safeParse(caseId);
  return parsed.success ? withCase(eq(requests.caseId, parsed.data)) : null;
}

/** A person's own request; null for everyone else's. */
export async function findOwnRequest(personId: string, id: string): Promise<RequestFile | null> {
  const parsed = uuid.safeParse(id);
  const found = parsed.success ? await withCase(eq(requests.id, parsed.data)) : null;
  return found?.request.personId === personId ? found : null;
}

/** Any request by its identifier, for the counter that wrote it down. */
export async function findRequest(id: string): Promise<RequestFile | null> {
  const parsed = uuid.safeParse(id);
  return parsed.success ? withCase(eq(requests.id, parsed.data)) : null;
}

/** What the link of a letter leads to: a request that waits for its confirmation, or one that is a case. */
export async function findLinked(token: string, at = now()) {
  const letter = await findByLink(db, token, at);
  if (!letter) return null;
  const [waiting] = await db
    .select({ subject: requests.subject, email: requests.email })
    .from(requests)
    .where(and(eq(requests.id, letter.requestId), eq(requests.status, "unconfirmed")));
  if (waiting) return { state: "waiting" as const, ...waiting };
  const file = await withCase(eq(requests.id, letter.requestId));
  return file && { state: "opened" as const, file };
}
