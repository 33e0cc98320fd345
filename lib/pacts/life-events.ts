// SPDX-License-Identifier: AGPL-3.0-or-later
import { confidential, fact, type Subject, unheard, unseen } from "./events.ts";
import type {
  AskKind,
  DisputeClosing,
  LifeReminder,
  NoticeKind,
  ReportKind,
  RequestKind,
  RequestOutcome,
  Seat,
  Side,
} from "./life-vocabulary.ts";

/*
 * What happens while a pact lives. A step of the two sides says its reason, which stands on the public timeline as the
 * forms say; all other words stay in their rows, which the events name by `id`.
 */

type Reasoned = { reason: string };

type OfActivity = { id: string; startsAt: string };

export const activityPlanned = (pact: Subject, payload: OfActivity & { places: number | null }) =>
  fact("activity-planned", pact, payload, unheard);

export const activityChanged = (pact: Subject, payload: OfActivity) =>
  fact("activity-changed", pact, payload, confidential);

export const activityCalledOff = (pact: Subject, payload: OfActivity & Reasoned) =>
  fact("activity-called-off", pact, payload);

export const volunteerEnrolled = (pact: Subject, payload: { id: string }) =>
  fact("volunteer-enrolled", pact, payload, confidential);

export const volunteerLeft = (pact: Subject, payload: { id: string }) => fact("volunteer-left", pact, payload, unseen);

export const volunteersReminded = (pact: Subject, payload: OfActivity) =>
  fact("volunteers-reminded", pact, payload, unseen);

/** The page shows what was done with its hours; on the timeline every day of work would hide the steps. */
export const workLogged = (pact: Subject, payload: { id: string; minutes: number; people: number; photos: number }) =>
  fact("work-logged", pact, payload, unseen);

export const workRemoved = (pact: Subject, payload: { id: string; side: Side }) =>
  fact("work-removed", pact, payload, unseen);

type OfRequest = { id: string; request: number; kind: RequestKind };

export const requestMade = (pact: Subject, payload: OfRequest & { dueOn: string }) =>
  fact("request-made", pact, payload);

export const requestAnswered = (pact: Subject, payload: OfRequest & Reasoned & { outcome: RequestOutcome }) =>
  fact("request-answered", pact, payload);

export const requestReminded = (pact: Subject, payload: { id: string; dueOn: string; reminded: LifeReminder }) =>
  fact("request-reminded", pact, payload, confidential);

export const goodsLent = (pact: Subject, payload: { id: string }) => fact("goods-lent", pact, payload, confidential);

export const goodsReceived = (pact: Subject, payload: { id: string }) => fact("goods-received", pact, payload, unseen);

export const goodsReturned = (pact: Subject, payload: { id: string }) =>
  fact("goods-returned", pact, payload, confidential);

export const loanReminded = (pact: Subject, payload: { id: string; dueOn: string; reminded: LifeReminder }) =>
  fact("loan-reminded", pact, payload, confidential);

export const insuranceChanged = (pact: Subject, payload: { id: string; change: "added" | "removed" }) =>
  fact("insurance-changed", pact, payload, unseen);

export const insuranceExported = (pact: Subject, payload: { people: number }) =>
  fact("insurance-exported", pact, payload, unseen);

/** After the time of the rule; the names are gone, how many there were stays. */
export const insuranceForgotten = (pact: Subject, payload: { people: number }) =>
  fact("insurance-forgotten", pact, payload, unseen);

type OfMeeting = { id: string; startsAt: string };

export const pactMeetingCalled = (pact: Subject, payload: OfMeeting & { side: Side }) =>
  fact("meeting-called", pact, payload);

export const pactMeetingCalledOff = (pact: Subject, payload: OfMeeting & { side: Side }) =>
  fact("meeting-called-off", pact, payload);

export const pactMeetingMinuted = (pact: Subject, payload: OfMeeting) => fact("meeting-minuted", pact, payload);

type OfReport = { id: string; kind: ReportKind; fromDay: string; toDay: string };

export const reportSubmitted = (pact: Subject, payload: OfReport) => fact("report-submitted", pact, payload);

export const reportReturned = (pact: Subject, payload: OfReport) =>
  fact("report-returned", pact, payload, confidential);

export const reportAccepted = (pact: Subject, payload: OfReport) => fact("report-accepted", pact, payload);

export const reportReminded = (pact: Subject, payload: OfReport & { dueOn: string; reminded: LifeReminder }) =>
  fact("report-reminded", pact, payload, confidential);

export const pactVisited = (pact: Subject, payload: { id: string; remedyBy: string | null }) =>
  fact("visited", pact, payload);

export const remedyTold = (pact: Subject, payload: { id: string }) => fact("remedy-told", pact, payload);

export const pactEvaluated = (pact: Subject) => fact("evaluated", pact, {});

export const pactSuspended = (pact: Subject, payload: Reasoned & { id: string; untilDay: string | null }) =>
  fact("suspended", pact, payload);

export const pactResumed = (pact: Subject, payload: { id: string }) => fact("resumed", pact, payload);

type OfAsk = { id: string; kind: AskKind; side: Side };

export const stepAsked = (pact: Subject, payload: OfAsk & Reasoned) => fact(`${payload.kind}-asked`, pact, payload);

export const stepDenied = (pact: Subject, payload: OfAsk & Reasoned) => fact(`${payload.kind}-denied`, pact, payload);

export const askReminded = (
  pact: Subject,
  payload: { id: string; kind: AskKind; dueOn: string; reminded: LifeReminder },
) => fact("ask-reminded", pact, payload, confidential);

/** Who asked thought again. */
export const askTakenBack = (pact: Subject, payload: OfAsk) => fact("ask-taken-back", pact, payload);

/** `endsOn` is the new last day. */
export const pactExtended = (pact: Subject, payload: Reasoned & { id: string; months: number; endsOn: string }) =>
  fact("extended", pact, payload);

/** `into` is the number of the pact that follows. */
export const pactRenewed = (pact: Subject, payload: Reasoned & { id: string; into: string }) =>
  fact("renewed", pact, payload);

/** `from` is the number of the pact this one renews. */
export const renewalOpened = (pact: Subject, payload: { from: string }) => fact("renewal-opened", pact, payload);

export const changeAgreed = (pact: Subject, payload: Reasoned & { id: string }) => fact("change-agreed", pact, payload);

export const endAgreed = (pact: Subject, payload: Reasoned & { id: string; endOn: string }) =>
  fact("early-end-agreed", pact, payload);

type OfNotice = { id: string; untilDay: string };

/** The citizens leave, after the notice of the rule. */
export const endAnnounced = (pact: Subject, payload: OfNotice & Reasoned) => fact("end-announced", pact, payload);

/** Told to those concerned alone: it may come to nothing. */
export const revocationAnnounced = (pact: Subject, payload: OfNotice) =>
  fact("revocation-announced", pact, payload, confidential);

export const noticeTakenBack = (pact: Subject, payload: Reasoned & { id: string; kind: NoticeKind }) =>
  fact("notice-taken-back", pact, payload, payload.kind === "revocation" ? confidential : undefined);

export const pactConcluded = (pact: Subject, payload: Reasoned & { ending: string; reportDueOn: string | null }) =>
  fact("concluded", pact, payload);

export const pactRevoked = (pact: Subject, payload: Reasoned & { isUrgent: boolean }) => fact("revoked", pact, payload);

/** The public reads that a conciliation was opened and how it ended, and nothing of what it is about. */
export const disputeOpened = (pact: Subject, payload: { id: string; dueOn: string }) =>
  fact("dispute-opened", pact, payload);

export const memberNamed = (pact: Subject, payload: { id: string; seat: Seat; side: Side }) =>
  fact("dispute-member-named", pact, payload, confidential);

export const thirdAgreed = (pact: Subject, payload: { id: string; side: Side }) =>
  fact("dispute-third-agreed", pact, payload, confidential);

export const conciliationProposed = (pact: Subject, payload: { id: string }) =>
  fact("dispute-proposed", pact, payload, confidential);

export const conciliationAnswered = (pact: Subject, payload: { id: string; side: Side; isAccepted: boolean }) =>
  fact("dispute-answered", pact, payload, confidential);

export const disputeClosed = (pact: Subject, payload: { id: string; closing: DisputeClosing }) =>
  fact("dispute-closed", pact, payload);

export const disputeReminded = (pact: Subject, payload: { id: string; dueOn: string; reminded: LifeReminder }) =>
  fact("dispute-reminded", pact, payload, confidential);
