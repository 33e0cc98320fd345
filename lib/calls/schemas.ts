// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { markdownText } from "#lib/kernel/markdown-text.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { callSubjects } from "./vocabulary.ts";

const message = (key: MessageKey) => key;

export const callLength = {
  /** Longer than the words that stand in the place of a title in an address of ours, such as `feed`. */
  title: { minimum: 10, maximum: 140 },
  body: 20_000,
  criteria: 8_000,
  reason: { minimum: 20, maximum: 2000 },
  question: { minimum: 15, maximum: 2000 },
  answer: { minimum: 5, maximum: 6000 },
  alternative: { minimum: 3, maximum: 200 },
} as const;

export const draftCallInput = z.object({
  /** Given by the form, so that a form sent twice makes one call. */
  id: uuid,
  subject: z.enum(callSubjects, { error: "fields.required" }),
  title: line(callLength.title.maximum, callLength.title.minimum),
});
export type DraftCall = z.output<typeof draftCallInput>;

/** What a call says; a draft may lack its text, its criteria and what it is about. */
export const reviseCallInput = z
  .object({
    id: uuid,
    version: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000),
    subject: z.enum(callSubjects, { error: "fields.required" }),
    title: line(callLength.title.maximum, callLength.title.minimum),
    body: markdownText(callLength.body, 0),
    criteria: markdownText(callLength.criteria, 0),
    topicCode: optional(line(50)),
    commons: z.array(uuid).max(100).default([]),
  })
  .transform((call) => (call.subject === "commons" ? call : { ...call, commons: [] }));
export type ReviseCall = z.output<typeof reviseCallInput>;

/** The first and the last day for applications, and the last one for questions where they are taken. */
export const publishCallInput = z
  .object({ id: uuid, opensOn: isoDate, closesOn: isoDate, questionsUntil: optional(isoDate) })
  .superRefine(({ opensOn, closesOn, questionsUntil }, context) => {
    const refuse = (path: string, key: MessageKey) => context.addIssue({ code: "custom", path: [path], message: key });
    if (closesOn < opensOn) refuse("closesOn", message("fields.endBeforeStart"));
    if (questionsUntil !== null && (questionsUntil < opensOn || questionsUntil > closesOn)) {
      refuse("questionsUntil", message("calls.refusals.questionsUntil"));
    }
  });
export type PublishCall = z.output<typeof publishCallInput>;

const reason = paragraphs(callLength.reason.maximum, callLength.reason.minimum);

export const prolongCallInput = z
  .object({ id: uuid, closesOn: isoDate, questionsUntil: optional(isoDate), reason })
  .superRefine(({ closesOn, questionsUntil }, context) => {
    if (questionsUntil !== null && questionsUntil > closesOn) {
      context.addIssue({ code: "custom", path: ["questionsUntil"], message: message("calls.refusals.questionsUntil") });
    }
  });
export type ProlongCall = z.output<typeof prolongCallInput>;

/** Its field has a name of its own: it stands on one page with the reason for more time. */
export const withdrawCallInput = z
  .object({ id: uuid, withdrawalReason: reason })
  .transform(({ id, withdrawalReason }) => ({ id, reason: withdrawalReason }));

/** What an attachment is, in words: what its link says. */
export const attachToCallInput = z.object({
  id: uuid,
  alternative: line(callLength.alternative.maximum, callLength.alternative.minimum),
});
export type AttachToCall = z.output<typeof attachToCallInput>;

/** Of what was published, with the reason everyone reads; its field has a name of its own on a page with others. */
export const detachFromCallInput = z
  .object({ id: uuid, fileId: z.uuid({ error: "fields.required" }), removalReason: optional(reason) })
  .transform(({ removalReason, ...which }) => ({ ...which, reason: removalReason }));
export type DetachFromCall = z.output<typeof detachFromCallInput>;

export const callIdInput = z.object({ id: uuid });

/** `id` is given by the form, so that a question sent twice is asked once. */
export const askQuestionInput = z.object({
  id: uuid,
  callId: uuid,
  body: paragraphs(callLength.question.maximum, callLength.question.minimum),
});
export type AskQuestion = z.output<typeof askQuestionInput>;

export const answerQuestionInput = z.object({
  questionId: uuid,
  published: paragraphs(callLength.question.maximum, callLength.question.minimum),
  answer: paragraphs(callLength.answer.maximum, callLength.answer.minimum),
});
export type AnswerQuestion = z.output<typeof answerQuestionInput>;

export const setQuestionAsideInput = z.object({ questionId: uuid, reason });
export type SetQuestionAside = z.output<typeof setQuestionAsideInput>;

export const deskCallsQuery = z.object({
  show: z.enum(["published", "draft", "withdrawn"]).default("published"),
  page: pageNumber,
  done: z.string().optional(),
});

/** What was just done, where a page is come back to. */
export const callDoneQuery = z.object({
  done: z
    .enum(["drafted", "saved", "attached", "detached", "published", "prolonged", "withdrawn", "answered", "setAside"])
    .optional()
    .catch(undefined),
});

export const askedQuery = z.object({ done: z.enum(["asked"]).optional().catch(undefined) });
