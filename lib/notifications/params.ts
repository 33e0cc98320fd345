// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AppealOutcome, ModeratedKind } from "#lib/moderation/vocabulary.ts";

/** `dueOn` and `startsOn` are days, `YYYY-MM-DD` in Europe/Rome; an empty `dueOn` says that the clock stands still. */
type OfProposal = { number: string; title: string; dueOn: string };
/** `startsOn` is the day and `time` the hour in Rome, such as `17:30`. */
type OfMeeting = OfProposal & { startsOn: string; time: string; where: string };
/** What changed of the meeting, and why: once moved, the day and the place are the new ones. */
type OfChangedMeeting = OfMeeting & { reason: string };
type OfOpinion = OfProposal & { opinionId: string };
/** Nobody is named: what somebody was told is not forgotten with the account of who it speaks of. */
type OfAuthors = { proposalId: string; title: string };
/** An application or a pact; a draft has no number yet. */
type OfPact = { pactId: string; number: string; title: string; dueOn: string };
type OfActivity = Omit<OfPact, "dueOn"> & {
  activity: string;
  startsOn: string;
  time: string;
  where: string;
  reason: string;
};
type OfCase = { caseId: string; number: string; title: string; dueOn: string };
/** A request for assistance or the report of a problem. */
type OfRequest = { requestId: string; number: string; title: string; dueOn: string };
/** `kind` says of what; `title` and `number` are the proposal's, discussed or itself. */
type OfContent = { moderationId: string; kind: ModeratedKind; number: string; title: string };

/** `clock` is a minute of the day in Rome; what it is for is named in both languages. */
type OfVisit = {
  visitId: string;
  kindId: string;
  number: string;
  whatIt: string;
  whatEn: string;
  startsOn: string;
  clock: string;
  where: string;
  reason: string;
};

type OfCall = { slug: string; title: string };

/** What the text and the link of each kind of the vocabulary need. */
export type NotificationParams = {
  "proposal-submitted": OfProposal;
  "proposal-taken-in-charge": OfProposal;
  "proposal-integration-requested": OfProposal;
  "proposal-integrated": OfProposal;
  "proposal-answered": OfProposal;
  "proposal-withdrawn": OfProposal;
  "proposal-threshold-reached": OfProposal;
  "petition-opened": OfProposal;
  "petition-deposited": OfProposal;
  "petition-lapsed": OfProposal;
  "proposal-admitted": OfProposal;
  "proposal-inadmissible": OfProposal;
  "proposal-assigned": OfProposal;
  "proposal-integration-expired": OfProposal;
  "proposal-meeting-called": OfMeeting;
  "proposal-meeting-moved": OfChangedMeeting;
  "proposal-meeting-called-off": OfChangedMeeting;
  "proposal-minutes-published": OfProposal;
  "proposal-merged": OfProposal;
  "proposal-joined": OfProposal;
  "proposal-split": OfProposal;
  "proposal-progress": OfProposal;
  "proposal-closed": OfProposal;
  "case-assigned": OfCase;
  "implementation-entrusted": OfCase;
  "opinion-requested": OfOpinion;
  "opinion-due": OfOpinion;
  "opinion-given": OfCase;
  "draft-expiring": { proposalId: string; title: string; dueOn: string };
  "co-author-joined": OfAuthors;
  "co-author-declined": OfAuthors;
  "co-author-left": OfAuthors;
  "co-author-removed": OfAuthors;
  /** `step` is the type of the event, such as `proposal.answered`. */
  "followed-proposal": OfProposal & { proposalId: string; step: string };
  "followed-place-or-topic": OfProposal;
  "case-due-soon": OfCase;
  "case-overdue": OfCase;
  "delegation-granted": { association: string; startsOn: string };
  "delegation-revoked": { association: string };
  "comment-answered": { commentId: string; number: string; title: string };
  "content-held": OfContent;
  "content-published": OfContent;
  "content-hidden": OfContent;
  "appeal-decided": OfContent & { outcome: AppealOutcome };
  "appeal-to-decide": OfContent;
  "report-decided": OfContent & { outcome: "hidden" | "kept" };
  "assistance-received": OfRequest;
  "assistance-in-charge": OfRequest;
  "assistance-assigned": OfRequest;
  "assistance-integration-requested": OfRequest;
  "assistance-integration-expired": OfRequest;
  "assistance-answered": OfRequest;
  "assistance-closed": OfRequest;
  "assistance-integrated": OfCase;
  "commons-suggested": { commonsId: string; title: string };
  /** `slug` is empty where it did not become part of the catalogue. */
  "commons-listed": { commonsId: string; title: string; slug: string };
  "commons-declined": { commonsId: string; title: string; slug: string };
  "call-published": OfCall & { dueOn: string };
  "call-prolonged": OfCall & { dueOn: string };
  "call-question-asked": { callId: string; title: string };
  "call-question-answered": OfCall;
  "call-question-set-aside": OfCall;
  "visit-booked": OfVisit;
  "visit-moved": OfVisit;
  "visit-cancelled": OfVisit;
  "visit-called-off": OfVisit;
  "visit-tomorrow": OfVisit;
  "pact-submitted": OfPact;
  "pact-withdrawn": OfPact;
  "pact-draft-expiring": OfPact;
  "pact-member-confirmed": OfPact;
  "pact-member-declined": OfPact;
  "pact-member-left": OfPact;
  "pact-member-lapsed": OfPact;
  "pact-member-removed": OfPact;
  "pact-member-carried": OfPact;
  "pact-group-too-small": OfCase;
  "pact-taken-in": OfPact;
  "pact-integration-requested": OfPact;
  "pact-integration-reminded": OfPact;
  "pact-integration-noticed": OfPact;
  "pact-integration-expired": OfPact;
  "pact-visit-arranged": OfPact & { startsOn: string; time: string; where: string };
  "pact-news": OfPact & { step: string };
  "pact-merger-proposed": OfPact & { other: string };
  "pact-merged": OfPact;
  "pact-admitted": OfPact;
  "pact-refusal-announced": OfPact;
  "pact-refused": OfPact;
  "pact-archived": OfPact;
  "pact-observation-answered": OfPact;
  "pact-observation-withheld": OfPact & { reason: string };
  "pact-entrusted": OfCase;
  "pact-opinion-requested": OfOpinion;
  "pact-opinion-due": OfOpinion;
  "pact-opinion-given": OfCase;
  "pact-case-news": OfCase & { step: string };
  "pact-text-started": OfPact;
  "pact-text-changed": OfPact;
  "pact-text-reopened": OfPact & { reason: string };
  "pact-sent-to-giunta": OfPact;
  "pact-to-sign": OfPact;
  "pact-signature-void": OfPact;
  "pact-signed": OfPact;
  "pact-text-waits": OfPact;
  "pact-text-agreed": OfPact;
  "pact-sent-back": OfPact & { reason: string };
  "pact-for-giunta": OfPact;
  "pact-approved": OfPact;
  "pact-signature-arrived": OfPact;
  /** `step` is the type of the event, such as `pact.extended`; `dueOn` the day that counts in it. */
  "pact-life": OfPact & { step: string };
  "pact-life-desk": OfPact & { step: string };
  /** `activity` is what was planned; `startsOn` and `time` are its day and its hour in Rome. */
  "pact-volunteer": OfActivity & { step: string };
};

/** As the database gives them back. */
export type StoredParams = Record<string, string>;
