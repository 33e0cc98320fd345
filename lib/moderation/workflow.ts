// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { ModerationStatus } from "./vocabulary.ts";

export const moderationWorkflow = defineWorkflow<ModerationStatus>()({
  // What was changed after a moderator had seen it may be held again.
  hold: { from: ["reported", "published"], to: "held" },
  report: { from: ["published", "reported"], to: "reported" },
  publish: { from: ["held", "hidden"], to: "published" },
  dismiss: { from: ["reported"], to: "published" },
  // Its author took it away: there is nothing left to decide.
  drop: { from: ["held", "reported"], to: "published" },
  hide: { from: ["held", "reported", "published"], to: "hidden" },
  appeal: { from: ["hidden"], to: "appealed" },
  accept: { from: ["appealed"], to: "published" },
  // One appeal: who is not content with its answer turns to the guarantor, or to a court.
  reject: { from: ["appealed"], to: "upheld" },
});
