// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ApplicationStep, applicationSteps } from "./application-vocabulary.ts";

/** Where each step of an application is taken. */
export const pageOfStep = {
  who: "pactWho",
  idea: "pactIdea",
  place: "pactPlace",
  plan: "pactPlan",
  resources: "pactResources",
  attachments: "pactAttachments",
  declarations: "pactDeclarations",
  summary: "pactReview",
} as const satisfies Record<ApplicationStep, string>;

export const stepAfter = (step: ApplicationStep): ApplicationStep =>
  applicationSteps[applicationSteps.indexOf(step) + 1] ?? "summary";
