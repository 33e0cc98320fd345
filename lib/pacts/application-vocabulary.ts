// SPDX-License-Identifier: AGPL-3.0-or-later

/** How the membership of somebody who was to apply together with others came to nothing. */
export const memberEnds = ["declined", "removed", "left", "lapsed"] as const;
export type MemberEnd = (typeof memberEnds)[number];

/** The steps of an application, each with a page of its own; they can be taken in any order and come back to. */
export const applicationSteps = [
  "who",
  "idea",
  "place",
  "plan",
  "resources",
  "attachments",
  "declarations",
  "summary",
] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

/** The steps whose questions the office writes. */
export const askingSteps = ["idea", "plan"] as const satisfies readonly ApplicationStep[];
export type AskingStep = (typeof askingSteps)[number];

/** The steps in which what was told in an earlier application is offered. */
export const reusedSteps = [...askingSteps, "resources"] as const satisfies readonly ApplicationStep[];
export type ReusedStep = (typeof reusedSteps)[number];

/** How a question of the form is answered. */
export const answerKinds = ["line", "paragraphs", "number", "yes-no"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What the office keeps of the form, each with its versions. */
export const formParts = ["section", "field", "declaration"] as const;
export type FormPart = (typeof formParts)[number];

/** What those who apply bring themselves: euro, things, people. */
export const resourceKinds = ["money", "equipment", "people"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What they ask of the municipality. */
export const supportKinds = ["spaces", "goods", "training", "staff", "other"] as const;
export type SupportKind = (typeof supportKinds)[number];

/** What an attachment is; an identity document is for the office alone. */
export const attachmentKinds = [
  "map",
  "drawing",
  "photos",
  "cadastral",
  "statute",
  "minutes",
  "participation",
  "identity",
  "other",
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];
