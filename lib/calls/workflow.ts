// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { CallState, QuestionState } from "./vocabulary.ts";

/** What was published stays as it was: its criteria are known before anybody applies (L. 241/1990, art. 12). */
export const callWorkflow = defineWorkflow<CallState>()({
  revise: { from: ["draft"] },
  attach: { from: ["draft"] },
  // What should never have been public goes also later, with a reason everyone reads.
  detach: { from: ["draft", "published", "withdrawn"] },
  discard: { from: ["draft"] },
  publish: { from: ["draft"], to: "published" },
  prolong: { from: ["published"] },
  withdraw: { from: ["published"], to: "withdrawn" },
  ask: { from: ["published"] },
});

export const questionWorkflow = defineWorkflow<QuestionState>()({
  answer: { from: ["waiting"], to: "answered" },
  setAside: { from: ["waiting"], to: "set-aside" },
});
