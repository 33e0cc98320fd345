// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { openRequest } from "#lib/assistance/commands/open-request.ts";
import { letterToken } from "#lib/assistance/letter-token.ts";
import type { AskRequest } from "#lib/assistance/schemas.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { db } from "../client.ts";
import { letters, requests } from "../schema/assistance.ts";
import { cases } from "../schema/cases.ts";

/** What a form sends for a fault in the territory. */
export const aReport = (change: Partial<AskRequest> = {}): AskRequest => ({
  id: randomUUID(),
  kind: "problem-report",
  subject: "Lampione spento",
  body: "Il lampione davanti alla scuola è spento da una settimana.",
  faulty: "territory",
  page: null,
  topicCode: "mobility",
  place: { point: null, address: "Via della Scuola 3", zoneCode: "north" },
  ...change,
});

export const aVisitor = () => ({ name: "Anna Neri", email: `${randomUUID()}@example.org`, locale: "it" as const });

export const anOpenRequest = (person: Citizen, change: Partial<AskRequest> = {}, at?: Temporal.Instant) =>
  openRequest(person, aReport(change), { locale: "it" }, at);

export async function requestAndCase(id: string) {
  const [found] = await db
    .select({ request: requests, case: cases })
    .from(requests)
    .leftJoin(cases, eq(cases.id, requests.caseId))
    .where(eq(requests.id, id));
  return found;
}

/** The secrets of the letters about a request, oldest first, as they are in the mails. */
export async function tokensOf(requestId: string): Promise<string[]> {
  const sent = await db.select().from(letters).where(eq(letters.requestId, requestId)).orderBy(letters.createdAt);
  return sent.map((letter) => letterToken(letter));
}
