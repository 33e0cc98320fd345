// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { ArticleStatus } from "./vocabulary.ts";

export const articleWorkflow = defineWorkflow<ArticleStatus>()({
  edit: { from: ["draft", "published"] },
  discard: { from: ["draft"] },
  publish: { from: ["draft", "withdrawn"], to: "published" },
  reschedule: { from: ["published"] },
  withdraw: { from: ["published"], to: "withdrawn" },
});
