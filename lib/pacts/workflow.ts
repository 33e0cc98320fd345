// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { PactStatus } from "./vocabulary.ts";

export const pactWorkflow = defineWorkflow<PactStatus>()({
  edit: { from: ["draft"] },
  discard: { from: ["draft"] },
  changeMembers: {
    from: ["draft", "submitted", "under-review", "awaiting-integration", "open-to-observations", "co-design"],
  },
  submit: { from: ["draft"], to: "submitted" },

  // The office checks that it is a matter of the regulation and names who is responsible and whom to talk to.
  takeIn: { from: ["submitted"], to: "under-review" },
  assign: {
    from: [
      "under-review",
      "awaiting-integration",
      "open-to-observations",
      "refusal-announced",
      "co-design",
      "awaiting-approval",
      "approved",
      "signed",
      "active",
      "extended",
      "suspended",
    ],
  },
  classify: { from: ["under-review", "awaiting-integration", "open-to-observations"] },
  requestIntegration: { from: ["under-review"], to: "awaiting-integration" },
  integrate: { from: ["awaiting-integration"], to: "under-review" },
  // The day for it passed in silence: by rule the office goes on with what it has, or archives after a notice.
  resumeSilent: { from: ["awaiting-integration"], to: "under-review" },
  askOpinion: { from: ["under-review", "awaiting-integration", "open-to-observations", "co-design"] },
  giveOpinion: {
    from: ["under-review", "awaiting-integration", "open-to-observations", "refusal-announced", "co-design"],
  },
  arrangeVisit: { from: ["under-review", "awaiting-integration", "open-to-observations", "co-design"] },
  reportVisit: {
    from: ["under-review", "awaiting-integration", "open-to-observations", "refusal-announced", "co-design"],
  },
  openToObservations: { from: ["under-review"], to: "open-to-observations" },
  observe: { from: ["open-to-observations"] },
  endObservations: { from: ["open-to-observations"], to: "under-review" },
  callAssembly: { from: ["under-review", "open-to-observations", "co-design"] },
  publishAssemblyMinutes: { from: ["under-review", "open-to-observations", "co-design"] },
  merge: { from: ["submitted", "under-review", "awaiting-integration", "open-to-observations"], to: "merged" },
  receive: { from: ["submitted", "under-review", "awaiting-integration", "open-to-observations"] },
  admit: { from: ["under-review"], to: "co-design" },

  // L. 241/1990, art. 10-bis: whoever is to be refused is told why first, and may answer.
  announceRefusal: { from: ["under-review", "co-design"], to: "refusal-announced" },
  remark: { from: ["refusal-announced"] },
  reconsider: { from: ["refusal-announced"], to: "under-review" },
  refuse: { from: ["refusal-announced"], to: "refused" },
  archive: {
    from: ["submitted", "under-review", "awaiting-integration", "co-design", "approved"],
    to: "archived",
  },
  withdraw: {
    from: [
      "submitted",
      "under-review",
      "awaiting-integration",
      "open-to-observations",
      "refusal-announced",
      "co-design",
      "awaiting-approval",
      "approved",
    ],
    to: "withdrawn",
  },

  writeText: { from: ["co-design"] },
  freezeText: { from: ["co-design"], to: "approved" },
  sendToGiunta: { from: ["co-design"], to: "awaiting-approval" },
  approve: { from: ["awaiting-approval"], to: "approved" },
  sendBack: { from: ["awaiting-approval"], to: "co-design" },
  reopenText: { from: ["approved"], to: "co-design" },
  sign: { from: ["approved"], to: "signed" },

  // From the first day of the pact on.
  begin: { from: ["signed"], to: "active" },
  keepLog: { from: ["signed", "active", "extended", "suspended"] },
  report: { from: ["active", "extended", "suspended", "concluded"] },
  monitor: { from: ["active", "extended", "suspended"] },
  evaluate: { from: ["active", "extended", "suspended", "concluded"] },
  suspend: { from: ["active", "extended"], to: "suspended" },
  resume: { from: ["suspended"], to: "active" },
  resumeExtended: { from: ["suspended"], to: "extended" },
  extend: { from: ["active", "extended"], to: "extended" },
  renew: { from: ["active", "extended", "concluded"] },
  change: { from: ["signed", "active", "extended"] },
  // A further text is written, approved and signed while the pact stays in force.
  amend: { from: ["signed", "active", "extended", "suspended"] },
  dispute: { from: ["active", "extended", "suspended"] },
  conclude: { from: ["active", "extended", "suspended"], to: "concluded" },
  endEarly: { from: ["signed", "active", "extended", "suspended"], to: "concluded" },
  revoke: { from: ["signed", "active", "extended", "suspended"], to: "revoked" },
});
