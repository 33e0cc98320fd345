// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { ProposalStatus } from "./vocabulary.ts";

export const proposalWorkflow = defineWorkflow<ProposalStatus>()({
  edit: { from: ["draft"] },
  discard: { from: ["draft"] },
  // Who joins after the examination would put their name under an answer already given.
  changeAuthors: { from: ["draft", "collecting", "submitted", "under-examination", "awaiting-integration"] },
  submit: { from: ["draft"], to: "submitted" },
  collect: { from: ["draft"], to: "collecting" },
  // Who asks for signatures is asked for them; a proposal is supported while it is examined.
  support: { from: ["collecting", "submitted", "under-examination", "awaiting-integration"] },
  deposit: { from: ["collecting"], to: "submitted" },
  lapse: { from: ["collecting"], to: "lapsed" },
  takeCharge: { from: ["submitted"], to: "under-examination" },
  admit: { from: ["under-examination", "awaiting-integration"] },
  assign: { from: ["submitted", "under-examination", "awaiting-integration"] },
  requestIntegration: { from: ["under-examination"], to: "awaiting-integration" },
  integrate: { from: ["awaiting-integration"], to: "under-examination" },
  // The day for adding passed in silence: the clock runs again.
  resume: { from: ["awaiting-integration"], to: "under-examination" },
  askOpinion: { from: ["under-examination", "awaiting-integration"] },
  giveOpinion: { from: ["under-examination", "awaiting-integration"] },
  estimateCost: { from: ["under-examination", "awaiting-integration"] },
  valuate: { from: ["under-examination", "awaiting-integration"] },
  callMeeting: { from: ["under-examination", "awaiting-integration"] },
  moveMeeting: { from: ["under-examination", "awaiting-integration", "answered", "under-way", "closed"] },
  // However the examination ended, whoever was invited is not left waiting at a door.
  callOffMeeting: {
    from: [
      "under-examination",
      "awaiting-integration",
      "answered",
      "under-way",
      "closed",
      "inadmissible",
      "merged",
      "withdrawn",
    ],
  },
  // What was said at a meeting is published also when the answer was quicker.
  publishMinutes: { from: ["under-examination", "awaiting-integration", "answered", "under-way", "closed"] },
  split: { from: ["submitted", "under-examination", "awaiting-integration"] },
  // Whoever was asked for more may stay silent: the office then answers on what it has.
  answer: { from: ["under-examination", "awaiting-integration"], to: "answered" },
  declareInadmissible: { from: ["submitted", "under-examination", "awaiting-integration"], to: "inadmissible" },
  merge: { from: ["submitted", "under-examination", "awaiting-integration"], to: "merged" },
  receive: { from: ["submitted", "under-examination", "awaiting-integration"] },
  implement: { from: ["answered", "under-way"], to: "under-way" },
  report: { from: ["under-way"] },
  close: { from: ["answered", "under-way"], to: "closed" },
  withdraw: { from: ["collecting", "submitted", "under-examination", "awaiting-integration"], to: "withdrawn" },
});

/** What the office does: the steps of the desk, in the order of the procedure. */
export const officeVerbs = [
  "takeCharge",
  "admit",
  "declareInadmissible",
  "requestIntegration",
  "askOpinion",
  "estimateCost",
  "valuate",
  "callMeeting",
  "answer",
  "implement",
  "close",
  "assign",
  "merge",
  "split",
] as const;
export type OfficeVerb = (typeof officeVerbs)[number];

/** How a step is called in the address of its page: `declare-inadmissible`. */
export const slugOf = (verb: OfficeVerb): string => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const verbCalled = (slug: string): OfficeVerb | undefined => officeVerbs.find((verb) => slugOf(verb) === slug);
