// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { meetingMoves, meetings, opinions } from "#db/schema/examination.ts";
import type { events } from "#db/schema/journal.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { dayAndTime, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor } from "#lib/organisation/queries.ts";
import type { Audience, Telling } from "./reactions.ts";

type Event = typeof events.$inferSelect;

const everyone: readonly Audience[] = ["author", "followers"];

/** Which step of the examination the citizens are told of, and who of them. */
export const examinationTold: Record<string, Telling> = {
  "proposal.admitted": { kind: "proposal-admitted", audience: ["author"] },
  "proposal.declared-inadmissible": { kind: "proposal-inadmissible", audience: everyone },
  "proposal.assigned": { kind: "proposal-assigned", audience: ["author"] },
  "proposal.integration-expired": { kind: "proposal-integration-expired", audience: ["author", "officer"] },
  "proposal.meeting-called": { kind: "proposal-meeting-called", audience: ["author"], more: whenAndWhere },
  "proposal.meeting-moved": { kind: "proposal-meeting-moved", audience: ["author"], more: whyMoved },
  "proposal.meeting-called-off": { kind: "proposal-meeting-called-off", audience: ["author"], more: whyCalledOff },
  "proposal.minutes-published": { kind: "proposal-minutes-published", audience: everyone },
  "proposal.merged": { kind: "proposal-merged", audience: everyone },
  "proposal.joined": { kind: "proposal-joined", audience: ["author", "officer"] },
  "proposal.split-off": { kind: "proposal-split", audience: ["author"] },
  "proposal.step-planned": { kind: "proposal-progress", audience: everyone },
  "proposal.step-reported": { kind: "proposal-progress", audience: everyone },
  "proposal.closed": { kind: "proposal-closed", audience: [...everyone, "officer"] },
};

/** When and where, for those who are invited alone: the link stands nowhere else. */
async function whenAndWhere(tx: Transaction, event: Event): Promise<Record<string, string>> {
  const meeting = await meetingOf(tx, event);
  const { day: startsOn, time } = dayAndTime(meeting.startsAt);
  return { startsOn, time, where: [meeting.place, meeting.link].filter((part) => part !== null).join(" · ") };
}

async function whyMoved(tx: Transaction, event: Event): Promise<Record<string, string>> {
  const [move] = await tx
    .select({ reason: meetingMoves.reason })
    .from(meetingMoves)
    .where(eq(meetingMoves.id, String(event.payload.moveId)));
  if (!move) throw new Error("a meeting that was moved keeps why");
  return { ...(await whenAndWhere(tx, event)), reason: move.reason };
}

async function whyCalledOff(tx: Transaction, event: Event): Promise<Record<string, string>> {
  const { callingOffReason } = await meetingOf(tx, event);
  return { ...(await whenAndWhere(tx, event)), reason: callingOffReason ?? "" };
}

async function meetingOf(tx: Transaction, { payload }: Event) {
  const [meeting] = await tx
    .select()
    .from(meetings)
    .where(eq(meetings.id, String(payload.meetingId)));
  if (!meeting) throw new Error("a meeting that was called is kept");
  return meeting;
}

async function fileOf(tx: Transaction, event: Event) {
  const [found] = await tx
    .select({ proposal: proposals, case: cases })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(eq(proposals.id, event.subjectId));
  if (!found) throw new Error("only a filed proposal is examined");
  const { id: caseId, number, title, dueOn, officerId } = found.case;
  return { proposal: found.proposal, officerId, params: { caseId, number, title, dueOn: dueOn ?? "" } };
}

const dayOf = (event: Event) => today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));

/** The officer it was given to; without one, whoever answers for the unit. */
async function tellNewReferent(tx: Transaction, event: Event): Promise<void> {
  const { params } = await fileOf(tx, event);
  const { unitCode, officerId } = event.payload as { unitCode: string; officerId: string | null };
  const people = officerId === null ? await listWhoAnswersFor(tx, unitCode, dayOf(event)) : [officerId];
  await notify(tx, { eventId: event.id, kind: "case-assigned", people, params });
}

async function tellAskedUnit(tx: Transaction, event: Event): Promise<void> {
  const { params } = await fileOf(tx, event);
  const { opinionId, unitCode, dueOn } = event.payload as { opinionId: string; unitCode: string; dueOn: string };
  await notify(tx, {
    eventId: event.id,
    kind: "opinion-requested",
    people: await listWhoAnswersFor(tx, unitCode, dayOf(event)),
    params: { opinionId, number: params.number, title: params.title, dueOn },
  });
}

/** The officer, and whoever asked: they may not be the same any more. */
async function tellWhoAsked(tx: Transaction, event: Event): Promise<void> {
  const { params, officerId } = await fileOf(tx, event);
  const [asked] = await tx
    .select({ by: opinions.askedBy })
    .from(opinions)
    .where(eq(opinions.id, String(event.payload.opinionId)));
  const people = new Set([officerId, asked?.by].filter((person) => typeof person === "string"));
  await notify(tx, { eventId: event.id, kind: "opinion-given", people: [...people], params });
}

/** A promise binds whoever is to keep it, so they hear of it first hand. */
async function tellEntrustedUnit(tx: Transaction, event: Event): Promise<void> {
  const { params, proposal } = await fileOf(tx, event);
  if (proposal.implementingUnitCode === null) return;
  const people = await listWhoAnswersFor(tx, proposal.implementingUnitCode, dayOf(event));
  const others = people.filter((person) => person !== event.actorId);
  await notify(tx, { eventId: event.id, kind: "implementation-entrusted", people: others, params });
}

/** What the offices hear of the examination, beside what the citizens are told. */
export const examinationReactions = {
  "proposal.assigned": [tellNewReferent],
  "proposal.opinion-requested": [tellAskedUnit],
  "proposal.opinion-given": [tellWhoAsked],
  "proposal.answered": [tellEntrustedUnit],
};
