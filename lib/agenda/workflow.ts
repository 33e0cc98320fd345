// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { AgendaStatus } from "./vocabulary.ts";

export const agendaWorkflow = defineWorkflow<AgendaStatus>()({
  edit: { from: ["draft", "published"] },
  discard: { from: ["draft"] },
  publish: { from: ["draft", "withdrawn"], to: "published" },
  cancel: { from: ["published"] },
  reinstate: { from: ["published"] },
  withdraw: { from: ["published"], to: "withdrawn" },
});
