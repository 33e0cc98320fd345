// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull } from "drizzle-orm";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { emptyRequest } from "./empty-request.ts";
import type { ToldStep } from "./vocabulary.ts";
import { writeLetter } from "./write-letter.ts";

type Event = typeof events.$inferSelect;

/** Of which events who asked is told, and in which words. */
const told: Record<string, ToldStep> = {
  "assistance.received": "assistance-received",
  "assistance.confirmed": "assistance-received",
  "assistance.taken-in-charge": "assistance-in-charge",
  "assistance.assigned": "assistance-assigned",
  "assistance.integration-requested": "assistance-integration-requested",
  "assistance.integration-expired": "assistance-integration-expired",
  "assistance.answered": "assistance-answered",
  "assistance.closed": "assistance-closed",
};

async function fileOf(tx: Transaction, { subjectId }: Event) {
  const [found] = await tx
    .select({ request: requests, case: cases })
    .from(requests)
    .innerJoin(cases, eq(cases.id, requests.caseId))
    .where(eq(requests.id, subjectId));
  if (!found) throw new Error("only a request that is a case has a story");
  const { number, title, dueOn, id: caseId, officerId, unitCode } = found.case;
  return { request: found.request, officerId, unitCode, params: { caseId, number, title, dueOn: dueOn ?? "" } };
}

/** Whoever has an account is told there and, where they want it, by mail; everyone else by a letter with a link. */
async function tellWhoAsked(tx: Transaction, event: Event): Promise<void> {
  const kind = told[event.type];
  const { request, params } = await fileOf(tx, event);
  if (!kind) return;
  const { caseId: _, ...words } = params;
  if (request.personId !== null) {
    const people = [request.personId];
    return notify(tx, { eventId: event.id, kind, people, params: { ...words, requestId: request.id } });
  }
  if (request.email !== null) await writeLetter(tx, { requestId: request.id, kind, eventId: event.id }, now());
}

/** The officer it was given to; without one, whoever answers for the unit. */
async function tellNewReferent(tx: Transaction, event: Event): Promise<void> {
  const { params } = await fileOf(tx, event);
  const { unitCode, officerId } = event.payload as { unitCode: string; officerId: string | null };
  const people = officerId === null ? await listWhoAnswersFor(tx, unitCode, dayOf(event)) : [officerId];
  const others = people.filter((person) => person !== event.actorId);
  await notify(tx, { eventId: event.id, kind: "case-assigned", people: others, params });
}

/** What was missing is there: the officer goes on, or whoever answers for the unit. */
async function tellOfficer(tx: Transaction, event: Event): Promise<void> {
  const { params, officerId, unitCode } = await fileOf(tx, event);
  const people = officerId === null ? await listWhoAnswersFor(tx, unitCode, dayOf(event)) : [officerId];
  await notify(tx, { eventId: event.id, kind: "assistance-integrated", people, params });
}

const dayOf = (event: Event) => today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));

/** What has ended is emptied with the account; what is still open goes on, and is emptied when it ends. */
async function emptyRequestsOf(tx: Transaction, { subjectId }: Event): Promise<void> {
  const ended = await tx
    .select()
    .from(requests)
    .where(and(eq(requests.personId, subjectId), isNotNull(requests.answeredAt)));
  for (const request of ended) await emptyRequest(tx, request, now());
}

export const assistanceReactions = {
  ...Object.fromEntries(Object.keys(told).map((type) => [type, [tellWhoAsked]])),
  "assistance.assigned": [tellWhoAsked, tellNewReferent],
  "assistance.integrated": [tellOfficer],
  "assistance.integrated-by-link": [tellOfficer],
  "account.erased": [emptyRequestsOf],
};
