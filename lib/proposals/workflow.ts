// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { ProposalStatus } from "./vocabulary.ts";

export const proposalWorkflow = defineWorkflow<ProposalStatus>()({
  edit: { from: ["draft"] },
  discard: { from: ["draft"] },
  submit: { from: ["draft"], to: "submitted" },
  collect: { from: ["draft"], to: "collecting" },
  // Who asks for signatures is asked for them; a proposal is supported while it is examined.
  support: { from: ["collecting", "submitted", "under-examination", "awaiting-integration"] },
  deposit: { from: ["collecting"], to: "submitted" },
  lapse: { from: ["collecting"], to: "lapsed" },
  takeCharge: { from: ["submitted"], to: "under-examination" },
  requestIntegration: { from: ["under-examination"], to: "awaiting-integration" },
  integrate: { from: ["awaiting-integration"], to: "under-examination" },
  // Whoever was asked for more may stay silent: the office then answers on what it has.
  answer: { from: ["under-examination", "awaiting-integration"], to: "answered" },
  declareInadmissible: { from: ["submitted", "under-examination", "awaiting-integration"], to: "inadmissible" },
  merge: { from: ["submitted", "under-examination", "awaiting-integration"], to: "merged" },
  implement: { from: ["answered"], to: "under-way" },
  close: { from: ["answered", "under-way"], to: "closed" },
  withdraw: { from: ["collecting", "submitted", "under-examination", "awaiting-integration"], to: "withdrawn" },
});

/** What the office does: the buttons of the desk, in the order of the procedure. */
export const officeVerbs = ["takeCharge", "requestIntegration", "answer"] as const;
export type OfficeVerb = (typeof officeVerbs)[number];
