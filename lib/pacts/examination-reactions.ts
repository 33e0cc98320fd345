// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { pactIntegrations, pactObservations, pactOpinions, pactVisits } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";
import { dayAndTime, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { NotificationKind } from "#lib/notifications/vocabulary.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import { type Audience, paramsOf, peopleOf, standingOf, type Telling } from "./audiences.ts";
import { forgetObservations } from "./examination-person.ts";

type Event = typeof events.$inferSelect;

/** A step that needs no words of its own: it is told in those of the journal. */
const news = (kind: NotificationKind, audience: readonly Audience[]): Telling => ({
  kind,
  audience,
  more: async (_, event) => ({ step: event.type }),
});

const forApplicants = news("pact-news", ["applicants"]);

/** `dueOn` is the day that the event names, not that of the case. */
const untilItsDay = async (_: Transaction, { payload }: Event) => ({ dueOn: String(payload.until) });

/** Which step of the examination the applicants are told of. */
export const examinationTold: Record<string, Telling> = {
  "pact.taken-in": { kind: "pact-taken-in", audience: ["applicants"] },
  "pact.assigned": forApplicants,
  "pact.classified": forApplicants,
  "pact.integration-requested": { kind: "pact-integration-requested", audience: ["applicants"], more: untilItsDay },
  "pact.integration-reminded": { kind: "pact-integration-reminded", audience: ["applicants"], more: untilItsDay },
  "pact.integration-noticed": { kind: "pact-integration-noticed", audience: ["applicants"], more: untilItsDay },
  "pact.integration-expired": { kind: "pact-integration-expired", audience: ["applicants"] },
  "pact.visit-arranged": { kind: "pact-visit-arranged", audience: ["applicants"], more: whenAndWhere },
  "pact.visit-reported": forApplicants,
  "pact.observations-opened": forApplicants,
  "pact.observations-ended": forApplicants,
  "pact.assembly-called": forApplicants,
  "pact.assembly-moved": forApplicants,
  "pact.assembly-called-off": forApplicants,
  "pact.assembly-minutes-published": forApplicants,
  "pact.merger-proposed": {
    kind: "pact-merger-proposed",
    audience: ["author"],
    more: async (_, { payload }) => ({ other: String(payload.with) }),
  },
  "pact.merger-lapsed": news("pact-news", ["author"]),
  "pact.merged": { kind: "pact-merged", audience: ["applicants"] },
  "pact.joined": forApplicants,
  "pact.admitted": { kind: "pact-admitted", audience: ["applicants"] },
  "pact.refusal-announced": { kind: "pact-refusal-announced", audience: ["applicants"], more: untilItsDay },
  "pact.reconsidered": forApplicants,
  "pact.refused": { kind: "pact-refused", audience: ["applicants"] },
  "pact.archived": { kind: "pact-archived", audience: ["applicants"] },
};

/** When and where one looks at the place; the hour is that of Rome. */
async function whenAndWhere(tx: Transaction, { payload }: Event): Promise<Record<string, string>> {
  const [visit] = await tx
    .select()
    .from(pactVisits)
    .where(eq(pactVisits.id, String(payload.visitId)));
  if (!visit) throw new Error("a visit that was arranged is kept");
  const { day: startsOn, time } = dayAndTime(visit.startsAt);
  return { startsOn, time, where: visit.place };
}

const inCharge: readonly Audience[] = ["manager", "contact"];

const tellAtDesk =
  (kind: "pact-entrusted" | "pact-case-news", audience = inCharge) =>
  async (tx: Transaction, event: Event): Promise<void> => {
    const standing = await standingOf(tx, event);
    if (!standing) return;
    const people = await peopleOf(tx, audience, standing, event);
    await notify(tx, { eventId: event.id, kind, people, params: { ...paramsOf(standing), step: event.type } });
  };

async function tellAskedUnit(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const { opinionId, unitCode, dueOn } = event.payload as { opinionId: string; unitCode: string | null; dueOn: string };
  if (!standing || unitCode === null) return;
  const on = today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));
  const people = await listWhoAnswersFor(tx, unitCode, on);
  const { number, title } = paramsOf(standing);
  await notify(tx, {
    eventId: event.id,
    kind: "pact-opinion-requested",
    people,
    params: { opinionId, number, title, dueOn },
  });
}

/** Who is in charge today, and whoever asked: they may not be the same any more. */
async function tellWhoAsked(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const [asked] = await tx
    .select({ by: pactOpinions.askedBy })
    .from(pactOpinions)
    .where(eq(pactOpinions.id, String(event.payload.opinionId)));
  if (!standing || !asked) return;
  const people = new Set([asked.by, ...(await peopleOf(tx, inCharge, standing, event))]);
  people.delete(event.actorId ?? "");
  await notify(tx, { eventId: event.id, kind: "pact-opinion-given", people: [...people], params: paramsOf(standing) });
}

async function tellWhoObserved(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const [observation] = await tx
    .select({ authorId: pactObservations.authorId, reason: pactObservations.withheldReason })
    .from(pactObservations)
    .where(eq(pactObservations.id, String(event.payload.observationId)));
  if (!standing || !observation) return;
  const told = { eventId: event.id, people: [observation.authorId] };
  const params = paramsOf(standing);
  if (event.type === "pact.observation-answered") {
    await notify(tx, { ...told, kind: "pact-observation-answered", params });
  } else if (observation.reason !== null) {
    const { reason } = observation;
    await notify(tx, { ...told, kind: "pact-observation-withheld", params: { ...params, reason } });
  }
}

/** Who asked for it hears of it too, where somebody else is in charge by now. */
async function tellOfIntegration(tx: Transaction, event: Event): Promise<void> {
  const standing = await standingOf(tx, event);
  const [asked] = await tx
    .select({ by: pactIntegrations.requestedBy })
    .from(pactIntegrations)
    .where(eq(pactIntegrations.id, String(event.payload.integrationId)));
  if (!standing || !asked) return;
  const people = [...new Set([asked.by, ...(await peopleOf(tx, inCharge, standing, event))])];
  await notify(tx, {
    eventId: event.id,
    kind: "pact-case-news",
    people,
    params: { ...paramsOf(standing), step: event.type },
  });
}

/** What the offices hear of the examination, and who observed. */
export const examinationReactions = {
  "account.erased": [(tx: Transaction, { subjectId }: Event) => forgetObservations(tx, subjectId)],
  "pact.taken-in": [tellAtDesk("pact-entrusted")],
  "pact.assigned": [tellAtDesk("pact-entrusted")],
  "pact.integrated": [tellOfIntegration],
  "pact.integration-expired": [tellOfIntegration],
  "pact.integration-noticed": [tellOfIntegration],
  "pact.opinion-requested": [tellAskedUnit],
  "pact.opinion-given": [tellWhoAsked],
  "pact.observed": [tellAtDesk("pact-case-news")],
  "pact.observation-answered": [tellWhoObserved],
  "pact.observation-withheld": [tellWhoObserved],
  "pact.observations-ended": [tellAtDesk("pact-case-news")],
  "pact.merger-accepted": [tellAtDesk("pact-case-news", ["office", ...inCharge])],
  "pact.merger-declined": [tellAtDesk("pact-case-news", ["office", ...inCharge])],
  "pact.remarked": [tellAtDesk("pact-case-news")],
};
