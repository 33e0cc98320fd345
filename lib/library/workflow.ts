// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { DocumentStatus } from "./vocabulary.ts";

export const documentWorkflow = defineWorkflow<DocumentStatus>()({
  detach: { from: ["draft"] },
  publish: { from: ["draft", "withdrawn"], to: "published" },
  withdraw: { from: ["published"], to: "withdrawn" },
});
