// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type MessageKey, translator } from "#lib/kernel/messages.ts";
import { clockTime, minutesOf } from "#lib/kernel/opening.ts";
import { href } from "#lib/kernel/paths.ts";
import { asSentence } from "#lib/kernel/sentence.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

export type Words = {
  title: string;
  body: string;
  /** Of the mail. */
  subject: string;
  /** `href` is a path, without the host. */
  link: { href: string; label: string };
};

/** A notification in words. */
export function inWords(locale: Locale, { kind, params }: { kind: NotificationKind; params: StoredParams }): Words {
  const t = translator(locale);
  const values = {
    ...withDaysInWords(locale, params),
    step: stepInWords(locale, params.step),
    what: (locale === "it" ? params.whatIt : params.whatEn) ?? "",
    time: clockTime(minutesOf(params.time ?? "") ?? Number(params.clock ?? 0), locale),
    // Who gives a reason often leaves out its full stop, and more is said after it.
    reason: asSentence(params.reason ?? ""),
  };
  const say = (text: "title" | "body" | "subject" | "link") => t(textOf(kind, text), values);
  return {
    title: say("title"),
    body: say("body"),
    subject: say("subject"),
    link: { href: addresses[kind](locale, params), label: say("link") },
  };
}

const textOf = (kind: NotificationKind, text: "title" | "body" | "subject" | "link"): MessageKey =>
  `notifications.kinds.${kind}.${text}`;

type Address = (locale: Locale, params: StoredParams) => string;

const proposal: Address = (locale, { number = "" }) => href(locale, "proposal", { number });
const deskCase: Address = (locale, { caseId = "" }) => href(locale, "deskCase", { id: caseId });
const draft: Address = (locale, { proposalId = "" }) => href(locale, "draftProposal", { id: proposalId });
const authors: Address = (locale, { proposalId = "" }) => href(locale, "proposalAuthors", { id: proposalId });
const deskOpinion: Address = (locale, { opinionId = "" }) => href(locale, "deskOpinion", { id: opinionId });
const comment: Address = (locale, { number = "", commentId = "" }) =>
  href(locale, "discussionThread", { number, comment: commentId });
const decision: Address = (locale, { moderationId = "" }) => href(locale, "ownModeration", { id: moderationId });
const request: Address = (locale, { requestId = "" }) => href(locale, "ownRequest", { id: requestId });
const visit: Address = (locale, { visitId = "" }) => href(locale, "ownVisit", { id: visitId });
const anotherVisit: Address = (locale, { kindId }) => href(locale, "bookVisit", {}, { kind: kindId });
const moderated: Address = (locale, { moderationId = "" }) => href(locale, "deskModerated", { id: moderationId });
const pact: Address = (locale, { pactId = "" }) => href(locale, "ownPact", { id: pactId });
const publicPact: Address = (locale, { number = "" }) => href(locale, "pact", { number });
const pactOpinion: Address = (locale, { opinionId = "" }) => href(locale, "deskPactOpinion", { id: opinionId });
const pactText: Address = (locale, { pactId = "" }) => href(locale, "ownPactText", { id: pactId });
const pactSigning: Address = (locale, { pactId = "" }) => href(locale, "ownPactSigning", { id: pactId });
const deskPactText: Address = (locale, { pactId = "" }) => href(locale, "deskPactText", { id: pactId });
const deskPactSigning: Address = (locale, { pactId = "" }) => href(locale, "deskPactSigning", { id: pactId });
const giuntaPact: Address = (locale, { pactId = "" }) => href(locale, "deskGiuntaPact", { id: pactId });
const ownPacts: Address = (locale) => href(locale, "ownPacts");
const deskCommons: Address = (locale, { commonsId = "" }) => href(locale, "deskCommonsItem", { id: commonsId });
const commons: Address = (locale, { slug = "" }) => href(locale, "commonsItem", { slug });
const ownCommons: Address = (locale) => href(locale, "ownCommons");
const deskCall: Address = (locale, { callId = "" }) => href(locale, "deskCall", { id: callId });
const call: Address = (locale, { slug = "" }) => href(locale, "call", { slug });
const ownQuestions: Address = (locale, { slug = "" }) => href(locale, "askAboutCall", { slug });
const deskPact: Address = (locale, { pactId = "" }) => href(locale, "deskPact", { id: pactId });
const ownActivities: Address = (locale) => href(locale, "ownActivities");
const area: Address = (locale) => href(locale, "area");

/** Where one goes from a notification of each kind. */
const addresses: Record<NotificationKind, Address> = {
  "proposal-submitted": proposal,
  "proposal-taken-in-charge": proposal,
  // From there the author answers; the public page is for reading.
  "proposal-integration-requested": area,
  "proposal-integrated": proposal,
  "proposal-answered": proposal,
  "proposal-withdrawn": proposal,
  "proposal-threshold-reached": proposal,
  "petition-opened": proposal,
  "petition-deposited": proposal,
  "petition-lapsed": proposal,
  "proposal-admitted": proposal,
  "proposal-inadmissible": proposal,
  "proposal-assigned": proposal,
  "proposal-integration-expired": proposal,
  "proposal-meeting-called": proposal,
  "proposal-meeting-moved": proposal,
  "proposal-meeting-called-off": proposal,
  "proposal-minutes-published": proposal,
  "proposal-merged": proposal,
  "proposal-joined": proposal,
  "proposal-split": proposal,
  "proposal-progress": proposal,
  "proposal-closed": proposal,
  "case-assigned": deskCase,
  "implementation-entrusted": deskCase,
  "opinion-requested": deskOpinion,
  "opinion-due": deskOpinion,
  "opinion-given": deskCase,
  "draft-expiring": draft,
  "co-author-joined": authors,
  "co-author-declined": authors,
  "co-author-left": authors,
  "co-author-removed": area,
  "followed-proposal": proposal,
  "followed-place-or-topic": proposal,
  "case-due-soon": deskCase,
  "case-overdue": deskCase,
  "delegation-granted": area,
  "delegation-revoked": area,
  "comment-answered": comment,
  "content-held": decision,
  "content-published": decision,
  "content-hidden": decision,
  "appeal-decided": decision,
  "appeal-to-decide": moderated,
  "report-decided": proposal,
  "assistance-received": request,
  "assistance-in-charge": request,
  "assistance-assigned": request,
  "assistance-integration-requested": request,
  "assistance-integration-expired": request,
  "assistance-answered": request,
  "assistance-closed": request,
  "assistance-integrated": deskCase,
  "commons-suggested": deskCommons,
  "commons-listed": commons,
  "commons-declined": ownCommons,
  "call-published": call,
  "call-prolonged": call,
  "call-question-asked": deskCall,
  "call-question-answered": call,
  // Why it was set aside is for who asked alone.
  "call-question-set-aside": ownQuestions,
  "visit-booked": visit,
  "visit-moved": visit,
  "visit-cancelled": anotherVisit,
  "visit-called-off": anotherVisit,
  "visit-tomorrow": visit,
  "pact-submitted": pact,
  "pact-withdrawn": pact,
  "pact-draft-expiring": pact,
  "pact-member-confirmed": pact,
  "pact-member-declined": pact,
  "pact-member-left": pact,
  "pact-member-lapsed": pact,
  "pact-member-removed": ownPacts,
  "pact-member-carried": pact,
  "pact-group-too-small": deskCase,
  "pact-taken-in": pact,
  "pact-integration-requested": pact,
  "pact-integration-reminded": pact,
  "pact-integration-noticed": pact,
  "pact-integration-expired": pact,
  "pact-visit-arranged": pact,
  "pact-news": pact,
  "pact-merger-proposed": pact,
  "pact-merged": pact,
  "pact-admitted": pact,
  "pact-refusal-announced": pact,
  "pact-refused": pact,
  "pact-archived": pact,
  "pact-observation-answered": publicPact,
  "pact-observation-withheld": publicPact,
  "pact-entrusted": deskCase,
  "pact-opinion-requested": pactOpinion,
  "pact-opinion-due": pactOpinion,
  "pact-opinion-given": deskCase,
  "pact-case-news": deskCase,
  "pact-text-started": pactText,
  "pact-text-changed": pactText,
  "pact-text-reopened": pactText,
  "pact-sent-to-giunta": pactText,
  "pact-to-sign": pactSigning,
  "pact-signature-void": pactSigning,
  "pact-signed": publicPact,
  "pact-text-waits": deskPactText,
  "pact-text-agreed": deskPactText,
  "pact-sent-back": deskPactText,
  "pact-for-giunta": giuntaPact,
  "pact-approved": deskPactSigning,
  "pact-signature-arrived": deskPactSigning,
  "pact-life": pact,
  "pact-life-desk": deskPact,
  "pact-volunteer": ownActivities,
};

const days = new Set(["dueOn", "startsOn"]);

/** `2026-12-24` becomes "24 dicembre 2026"; a day there is none of becomes `none`, for the texts to choose by. */
const withDaysInWords = (locale: Locale, params: StoredParams): StoredParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      days.has(name) ? (value === "" ? "none" : dayInWords(locale, value)) : value,
    ]),
  );

/** What happened, as the journal calls it; a step that has no words there is a piece of news. */
function stepInWords(locale: Locale, step = ""): string {
  const t = translator(locale);
  const key = `journal.types.${step}` as "journal.types.proposal.answered";
  return t.has(key) ? t(key) : t("notifications.news");
}
