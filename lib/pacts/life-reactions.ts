// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { notify } from "#lib/notifications/notify.ts";
import { activityParams } from "./activity-params.ts";
import type { Telling } from "./audiences.ts";
import { freePlaces } from "./carry-enrolments.ts";

type Event = typeof events.$inferSelect;

/** Which step it was, and the day that counts in it, where there is one. */
const stepOf = async (_: Transaction, { type, payload }: Event): Promise<Record<string, string>> => {
  const { dueOn, untilDay, remedyBy, endsOn, endOn, reportDueOn, signedOn } = payload as Record<string, unknown>;
  const day = dueOn ?? untilDay ?? remedyBy ?? endsOn ?? endOn ?? reportDueOn ?? signedOn;
  return { step: type, dueOn: typeof day === "string" ? day : "" };
};

const toCitizens: Telling = { kind: "pact-life", audience: ["applicants"], more: stepOf };
const toDesk: Telling = { kind: "pact-life-desk", audience: ["unit", "manager", "contact"], more: stepOf };

/** What the citizens of a pact hear of its life. */
const forCitizens = [
  "request-answered",
  "goods-lent",
  "goods-returned",
  "loan-reminded",
  "meeting-minuted",
  "report-returned",
  "report-accepted",
  "report-reminded",
  "visited",
  "evaluated",
  "suspended",
  "resumed",
  "extension-denied",
  "renewal-denied",
  "extended",
  "renewed",
  "revocation-announced",
  "revoked",
  "concluded",
  "dispute-proposed",
];

/** What the offices hear of it. */
const forDesk = [
  "request-made",
  "request-reminded",
  "report-submitted",
  "remedy-told",
  "extension-asked",
  "renewal-asked",
  "ask-reminded",
  "end-announced",
  "dispute-reminded",
];

/** What either side does the other hears; those who did it know. */
const forBoth = [
  "meeting-called",
  "meeting-called-off",
  "change-asked",
  "change-denied",
  "change-agreed",
  "amended",
  "amendment-abandoned",
  "amendment-reminded",
  "early-end-asked",
  "early-end-denied",
  "early-end-agreed",
  "ask-taken-back",
  "notice-taken-back",
  "dispute-opened",
  "dispute-member-named",
  "dispute-third-agreed",
  "dispute-answered",
  "dispute-closed",
];

const each = (types: readonly string[], telling: Telling) =>
  Object.fromEntries(types.map((type) => [`pact.${type}`, telling]));

/** Who is told what of the life of a pact. */
export const lifeTold: Record<string, Telling> = {
  ...each(forCitizens, toCitizens),
  ...each(forDesk, toDesk),
  ...each(forBoth, toCitizens),
};

/** The offices hear of what concerns both sides in the words of the desk, unless they did it. */
export const lifeToldAtDesk: Record<string, Telling> = each(forBoth, toDesk);

/** Those who come read that it is another day, or none; whoever enrolled just now, when and where it is. */
async function tellVolunteers(tx: Transaction, event: Event): Promise<void> {
  const [found] = await tx
    .select({ activity: pactActivities, pact: pacts })
    .from(pactActivities)
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(eq(pactActivities.id, String(event.payload.id)));
  if (!found) return;
  const { activity, pact } = found;
  const enrolled = await tx
    .select({ personId: activityEnrolments.personId })
    .from(activityEnrolments)
    .where(eq(activityEnrolments.activityId, activity.id));
  const all = enrolled.map(({ personId }) => personId);
  const people = event.type === "pact.volunteer-enrolled" ? all.filter((person) => person === event.actorId) : all;
  const params = activityParams(pact, activity, event.type);
  await notify(tx, { eventId: event.id, kind: "pact-volunteer", people, params });
}

/** A place is somebody's alone: it goes with the account. */
const freePlacesOf = (tx: Transaction, { subjectId }: Event): Promise<void> =>
  freePlaces(tx, and(eq(activityEnrolments.personId, subjectId)));

export const lifeReactions = {
  "account.erased": [freePlacesOf],
  "pact.activity-changed": [tellVolunteers],
  "pact.activity-called-off": [tellVolunteers],
  "pact.volunteer-enrolled": [tellVolunteers],
};
