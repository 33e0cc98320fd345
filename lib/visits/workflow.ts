// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { VisitStatus } from "./vocabulary.ts";

/** `attend` and `miss` follow each other, because who marks the agenda of a whole morning errs. */
export const visitWorkflow = defineWorkflow<VisitStatus>()({
  move: { from: ["booked"] },
  cancel: { from: ["booked"], to: "cancelled" },
  callOff: { from: ["booked"], to: "called-off" },
  attend: { from: ["booked", "missed"], to: "attended" },
  miss: { from: ["booked", "attended"], to: "missed" },
});
