// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { RepealStatus, VersionStatus } from "./vocabulary.ts";

export const versionWorkflow = defineWorkflow<VersionStatus>()({
  discard: { from: ["draft"] },
  publish: { from: ["draft"], to: "published" },
  withdraw: { from: ["published"], to: "withdrawn" },
});

export const repealWorkflow = defineWorkflow<RepealStatus>()({
  "take-back": { from: ["told"], to: "taken-back" },
});
