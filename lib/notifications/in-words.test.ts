// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { inWords } from "./in-words.ts";
import type { NotificationParams } from "./params.ts";
import { notificationKinds, topics } from "./vocabulary.ts";

const proposal = { number: "2026-000123", title: "Più panchine", dueOn: "2026-12-24" };
const opinion = { ...proposal, opinionId: "019ac000-0000-7000-8000-000000000001" };
const ofDraft = { title: "Più panchine", proposalId: "019ac000-0000-7000-8000-000000000001" };
const ofCase = { ...proposal, caseId: "019ac000-0000-7000-8000-000000000000" };

const ofRequest = { ...proposal, requestId: "019ac000-0000-7000-8000-000000000003" };

const content = {
  moderationId: "019ac000-0000-7000-8000-000000000001",
  kind: "comment",
  number: "2026-000123",
  title: "Più panchine",
} as const;

const meeting = { ...proposal, startsOn: "2026-12-28", time: "17:30", where: "Via Roma 1" };
const visit = {
  visitId: "019ac000-0000-7000-8000-000000000003",
  kindId: "019ac000-0000-7000-8000-000000000004",
  number: "A-000012",
  whatIt: "Sportello",
  whatEn: "Counter",
  startsOn: "2026-12-28",
  clock: "510",
  where: "Piazza 1",
  reason: "Sciopero.",
};

const ofPact = { ...proposal, pactId: "019ac000-0000-7000-8000-000000000005" };
const ofCommons = { commonsId: "019ac000-0000-7000-8000-000000000005", title: "Il giardino" };
const ofCall = { slug: "un-avviso", title: "Un avviso" };

const params: NotificationParams = {
  "proposal-submitted": proposal,
  "proposal-taken-in-charge": proposal,
  "proposal-integration-requested": proposal,
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
  "proposal-meeting-called": meeting,
  "proposal-meeting-moved": { ...meeting, reason: "La sala è chiusa" },
  "proposal-meeting-called-off": { ...meeting, reason: "La sala è chiusa" },
  "proposal-minutes-published": proposal,
  "proposal-merged": proposal,
  "proposal-joined": proposal,
  "proposal-split": proposal,
  "proposal-progress": proposal,
  "proposal-closed": proposal,
  "case-assigned": ofCase,
  "implementation-entrusted": ofCase,
  "opinion-requested": opinion,
  "opinion-due": opinion,
  "opinion-given": ofCase,
  "draft-expiring": { ...ofDraft, dueOn: "2026-12-24" },
  "co-author-joined": ofDraft,
  "co-author-declined": ofDraft,
  "co-author-left": ofDraft,
  "co-author-removed": ofDraft,
  "followed-proposal": { ...proposal, proposalId: ofCase.caseId, step: "proposal.answered" },
  "followed-place-or-topic": proposal,
  "assistance-received": ofRequest,
  "assistance-in-charge": ofRequest,
  "assistance-assigned": ofRequest,
  "assistance-integration-requested": ofRequest,
  "assistance-integration-expired": ofRequest,
  "assistance-answered": ofRequest,
  "assistance-closed": ofRequest,
  "assistance-integrated": ofCase,
  "case-due-soon": ofCase,
  "case-overdue": ofCase,
  "delegation-granted": { association: "Amici del parco", startsOn: "2026-12-24" },
  "delegation-revoked": { association: "Amici del parco" },
  "comment-answered": {
    commentId: "019ac000-0000-7000-8000-000000000002",
    number: "2026-000123",
    title: "Più panchine",
  },
  "content-held": content,
  "content-published": content,
  "content-hidden": content,
  "appeal-decided": { ...content, outcome: "accept" },
  "appeal-to-decide": content,
  "report-decided": { ...content, outcome: "kept" },
  "commons-suggested": ofCommons,
  "commons-listed": { ...ofCommons, slug: "giardino" },
  "commons-declined": { ...ofCommons, slug: "" },
  "call-published": { ...ofCall, dueOn: "2026-12-24" },
  "call-prolonged": { ...ofCall, dueOn: "2026-12-24" },
  "call-question-asked": { callId: "019ac000-0000-7000-8000-000000000006", title: "Un avviso" },
  "call-question-answered": ofCall,
  "call-question-set-aside": ofCall,
  "visit-booked": visit,
  "visit-moved": visit,
  "visit-cancelled": visit,
  "visit-called-off": visit,
  "visit-tomorrow": visit,
  "pact-submitted": ofPact,
  "pact-withdrawn": ofPact,
  "pact-draft-expiring": ofPact,
  "pact-member-confirmed": ofPact,
  "pact-member-declined": ofPact,
  "pact-member-left": ofPact,
  "pact-member-lapsed": ofPact,
  "pact-member-removed": ofPact,
  "pact-member-carried": ofPact,
  "pact-group-too-small": ofCase,
  "pact-taken-in": ofPact,
  "pact-integration-requested": ofPact,
  "pact-integration-reminded": ofPact,
  "pact-integration-noticed": ofPact,
  "pact-integration-expired": ofPact,
  "pact-visit-arranged": { ...ofPact, ...meeting },
  "pact-news": { ...ofPact, step: "pact.joined" },
  "pact-merger-proposed": { ...ofPact, other: "2026-000124" },
  "pact-merged": ofPact,
  "pact-admitted": ofPact,
  "pact-refusal-announced": ofPact,
  "pact-refused": ofPact,
  "pact-archived": ofPact,
  "pact-observation-answered": ofPact,
  "pact-observation-withheld": { ...ofPact, reason: "Nomina una persona." },
  "pact-entrusted": ofCase,
  "pact-opinion-requested": opinion,
  "pact-opinion-due": opinion,
  "pact-opinion-given": ofCase,
  "pact-case-news": { ...ofCase, step: "pact.remarked" },
  "pact-text-started": ofPact,
  "pact-text-changed": ofPact,
  "pact-text-reopened": { ...ofPact, reason: "Manca l’orario." },
  "pact-sent-to-giunta": ofPact,
  "pact-to-sign": ofPact,
  "pact-signature-void": ofPact,
  "pact-signed": ofPact,
  "pact-text-waits": ofPact,
  "pact-text-agreed": ofPact,
  "pact-sent-back": { ...ofPact, reason: "Manca l’orario." },
  "pact-for-giunta": ofPact,
  "pact-approved": ofPact,
  "pact-signature-arrived": ofPact,
  "pact-life": { ...ofPact, step: "pact.extended" },
  "pact-life-desk": { ...ofPact, step: "pact.request-made" },
  "pact-volunteer": {
    ...ofPact,
    activity: "Pulizia delle aiuole",
    startsOn: "2026-12-28",
    time: "09:30",
    where: "Piazza Mazzini",
    reason: "Piove.",
    step: "pact.activity-called-off",
  },
};

describe.each(locales)("in %s", (locale) => {
  test.each(notificationKinds)("%s has its words and leads to a page", (kind) => {
    const { title, body, subject, link } = inWords(locale, { kind, params: params[kind] });
    for (const words of [title, body, subject, link.label]) {
      expect(words).not.toMatch(/notifications\.|[{}]|undefined|none/);
    }
    expect(link.href).toMatch(new RegExp(`^/${locale}/`));
    expect(link.href).not.toContain("undefined");
  });

  test.each(["proposal-submitted", "proposal-taken-in-charge", "proposal-integrated"] as const)(
    "%s names no day while the clock stands still",
    (kind) => {
      const running = inWords(locale, { kind, params: proposal }).body;
      const still = inWords(locale, { kind, params: { ...proposal, dueOn: "" } }).body;
      expect(running).toContain("2026.");
      expect(still).not.toContain("none");
      expect(running.startsWith(still)).toBe(true);
    },
  );
});

test("a step is told in the words of the journal; one without words there is a piece of news", () => {
  const followed = (step: string) =>
    inWords("it", { kind: "followed-proposal", params: { ...params["followed-proposal"], step } }).body;
  expect(followed("proposal.answered")).toContain("«Risposta pubblicata»");
  expect(followed("proposal.sold")).toContain("«c’è una novità»");
});

test("days are written as each language writes them", () => {
  const granted = { kind: "delegation-granted", params: params["delegation-granted"] } as const;
  expect(inWords("it", granted).body).toContain("24 dicembre 2026");
  expect(inWords("en", granted).body).toContain("24 December 2026");
});

test("hours are written as each language writes them, however the notification keeps them", () => {
  const called = { kind: "proposal-meeting-called", params: params["proposal-meeting-called"] } as const;
  expect(inWords("it", called).body).toContain("17.30");
  expect(inWords("en", called).body).toContain("17:30");
  const booked = { kind: "visit-booked", params: params["visit-booked"] } as const;
  expect(inWords("it", booked).body).toContain("8.30");
});

test("a reason without its full stop does not run into what is said after it", () => {
  const calledOff = { kind: "visit-called-off", params: { ...visit, reason: "guasto alla caldaia" } } as const;
  expect(inWords("it", calledOff).body).toContain("guasto alla caldaia. Ci dispiace");
  expect(inWords("en", calledOff).body).toContain("guasto alla caldaia. We are sorry");
});

test("every kind stands under one topic", () => {
  expect(Object.values(topics).flat().toSorted()).toEqual(notificationKinds.toSorted());
});

test("in Italian an eight or an eleven shortens what stands before it", () => {
  const due = { ...proposal, dueOn: "2027-03-11" };
  const body = (locale: Locale) => inWords(locale, { kind: "proposal-submitted", params: due }).body;
  expect(body("it")).toContain("entro l’11 marzo 2027");
  expect(body("en")).toContain("11 March 2027");
});
