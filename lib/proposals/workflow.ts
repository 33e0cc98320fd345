// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { ProposalStatus } from "./vocabulary.ts";

export const proposalWorkflow = defineWorkflow<ProposalStatus>()({
  edit: { from: ["draft"] },
  discard: { from: ["draft"] },
  submit: { from: ["draft"], to: "submitted" },
  support: { from: ["submitted", "under-examination", "awaiting-integration"] },
  takeCharge: { from: ["submitted"], to: "under-examination" },
  requestIntegration: { from: ["under-examination"], to: "awaiting-integration" },
  integrate: { from: ["awaiting-integration"], to: "under-examination" },
  // Whoever was asked for more may stay silent: the office then answers on what it has.
  answer: { from: ["under-examination", "awaiting-integration"], to: "answered" },
  withdraw: { from: ["submitted", "under-examination", "awaiting-integration"], to: "withdrawn" },
});

/** What the office does: the buttons of the desk, in the order of the procedure. */
export const officeVerbs = ["takeCharge", "requestIntegration", "answer"] as const;
export type OfficeVerb = (typeof officeVerbs)[number];
