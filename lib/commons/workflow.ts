// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { CommonsState } from "./vocabulary.ts";

export const commonsWorkflow = defineWorkflow<CommonsState>()({
  list: { from: ["suggested"], to: "listed" },
  decline: { from: ["suggested"], to: "declined" },
  revise: { from: ["suggested", "listed"] },
  attach: { from: ["suggested", "listed"] },
  setAvailability: { from: ["listed"] },
  retire: { from: ["listed"], to: "retired" },
  // What was taken from the list by mistake, or is there again, keeps the address it had.
  relist: { from: ["retired"], to: "listed" },
});
