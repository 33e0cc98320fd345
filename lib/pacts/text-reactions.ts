// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, inArray, sql } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import { system } from "#lib/kernel/actor.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listHolders } from "#lib/organisation/queries.ts";
import { type Audience, paramsOf, peopleOf, standingOf, type Telling } from "./audiences.ts";
import { startText } from "./commands/text/start-text.ts";
import type { Side } from "./text-vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

type Event = typeof events.$inferSelect;

const office: readonly Audience[] = ["manager", "contact"];

/** What each side is told of the text, step by step. */
export const textTold: Record<string, Telling> = {
  "pact.text-started": { kind: "pact-text-started", audience: ["applicants"] },
  "pact.text-agreed": { kind: "pact-text-agreed", audience: office },
  "pact.sent-to-giunta": { kind: "pact-sent-to-giunta", audience: ["applicants"] },
  "pact.amendment-sent-to-giunta": { kind: "pact-sent-to-giunta", audience: ["applicants"] },
};

const momentOf = (event: Event) => Temporal.Instant.fromEpochMilliseconds(event.at.getTime());

/** An admitted application gets a text to begin from; where it was withdrawn meanwhile, it gets none. */
async function beginText(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing || !pactWorkflow.can("writeText", standing.pact.status)) return;
  await joining(tx, () => startText(system, { pactId: standing.pact.id }, momentOf(event)));
}

/** The other side hears that there is something to read; once a day, however much was said. */
async function tellOtherSide(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing) return;
  const isFromOffice = (event.payload as { side: Side }).side === "office";
  const kind = isFromOffice ? "pact-text-changed" : "pact-text-waits";
  const concerned = await peopleOf(tx, isFromOffice ? ["applicants"] : office, standing, event);
  const told = await toldToday(tx, event, kind, concerned);
  const people = concerned.filter((person) => !told.has(person));
  await notify(tx, { eventId: event.id, kind, people, params: paramsOf(standing) });
}

async function toldToday(
  tx: Transaction,
  event: Event,
  kind: "pact-text-changed" | "pact-text-waits",
  people: readonly string[],
): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const midnight = today(momentOf(event)).toZonedDateTime(romeTimeZone).toInstant();
  const rows = await tx
    .select({ personId: notifications.personId })
    .from(notifications)
    .where(
      and(
        inArray(notifications.personId, [...people]),
        eq(notifications.kind, kind),
        gte(notifications.createdAt, new Date(midnight.epochMilliseconds)),
        sql`${notifications.params}->>'pactId' = ${event.subjectId}`,
      ),
    );
  return new Set(rows.map(({ personId }) => personId));
}

/** Who wrote the text together hears why it is open again. */
async function tellReopened(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing) return;
  const params = { ...paramsOf(standing), reason: String(event.payload.reasons) };
  const applicants = await peopleOf(tx, ["applicants"], standing, event);
  await notify(tx, { eventId: event.id, kind: "pact-text-reopened", people: applicants, params });
  const people = await peopleOf(tx, office, standing, event);
  await notify(tx, { eventId: event.id, kind: "pact-sent-back", people, params });
}

/** The staff of the mayor, who bring it before the Giunta. */
async function tellGiunta(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  if (!standing) return;
  const people = await listHolders(tx, today(momentOf(event)), "mayor-staff");
  const params = { ...paramsOf(standing), dueOn: String(event.payload.dueOn) };
  await notify(tx, { eventId: event.id, kind: "pact-for-giunta", people, params });
}

const atTheTable = [
  "pact.clause-added",
  "pact.clause-changed",
  "pact.clause-removed",
  "pact.clause-restored",
  "pact.agreement-withdrawn",
  "pact.suggestion-made",
  "pact.suggestion-decided",
  "pact.clause-commented",
];

export const textReactions = {
  ...Object.fromEntries(atTheTable.map((type) => [type, [tellOtherSide]] as const)),
  "pact.admitted": [beginText],
  "pact.sent-to-giunta": [tellGiunta],
  "pact.amendment-sent-to-giunta": [tellGiunta],
  "pact.sent-back": [tellReopened],
  "pact.text-reopened": [tellReopened],
};
