// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { momentsOn } from "#lib/kernel/moment.ts";
import { isoDate, line, optional, paragraphs, registerNumber, uuid } from "#lib/kernel/text.ts";
import { askedKinds, opinionPositions } from "./examination-vocabulary.ts";
import { pactKinds } from "./vocabulary.ts";

/** How long what is written may be, in characters. */
export const wordsLength = { reason: 4000, request: 3000, observation: 3000, report: 8000, minutes: 20_000 } as const;

export const pactIdInput = z.object({ pactId: uuid });
export type PactId = z.output<typeof pactIdInput>;

const reason = paragraphs(wordsLength.reason, 20);

/** Why the office does it; a refusal, an admission and an archiving give reasons (L. 241/1990, art. 3). */
export const reasonsInput = pactIdInput.extend({ reasons: reason });
export type Reasons = z.output<typeof reasonsInput>;

const naming = { unitCode: line(50), managerId: uuid, contactId: uuid };

export const takeInInput = pactIdInput.extend({ ...naming, note: paragraphs(wordsLength.reason, 10) });
export type TakeIn = z.output<typeof takeInInput>;

export const assignInput = pactIdInput.extend({ ...naming, reason: paragraphs(wordsLength.reason, 10) });
export type Assign = z.output<typeof assignInput>;

export const classifyInput = pactIdInput.extend({
  kind: z.enum(pactKinds, { error: "fields.required" }),
  kindReason: reason,
});
export type Classify = z.output<typeof classifyInput>;

export const requestIntegrationInput = pactIdInput.extend({ request: paragraphs(wordsLength.request, 20) });
export type RequestIntegration = z.output<typeof requestIntegrationInput>;

export const integrateInput = pactIdInput.extend({ reply: paragraphs(wordsLength.report, 20) });
export type Integrate = z.output<typeof integrateInput>;

export const askOpinionInput = pactIdInput
  .extend({
    asked: z.enum(askedKinds, { error: "fields.required" }),
    unitCode: optional(line(50)),
    bodyName: optional(line(150, 3)),
    question: paragraphs(wordsLength.request, 20),
    /** Without a day, the rule's. */
    dueOn: optional(isoDate),
  })
  .superRefine(({ asked, unitCode, bodyName }, context) => {
    const missing = asked === "unit" ? unitCode === null && "unitCode" : bodyName === null && "bodyName";
    if (missing) context.addIssue({ code: "custom", path: [missing], message: "fields.required" });
  })
  .transform(({ unitCode, bodyName, ...asking }) =>
    asking.asked === "unit" ? { ...asking, unitCode, bodyName: null } : { ...asking, unitCode: null, bodyName },
  );
export type AskOpinion = z.output<typeof askOpinionInput>;

export const giveOpinionInput = z
  .object({
    opinionId: uuid,
    position: z.enum(opinionPositions, { error: "fields.required" }),
    text: paragraphs(wordsLength.report, 20),
    conditions: optional(paragraphs(wordsLength.reason, 10)),
    /** Of what came from outside: under which number it was registered. */
    protocolNumber: optional(line(60, 2)),
  })
  .superRefine(({ position, conditions }, context) => {
    if (position === "with-conditions" && conditions === null) {
      context.addIssue({ code: "custom", path: ["conditions"], message: "fields.required" });
    }
  })
  .transform(({ conditions, ...given }) => ({
    ...given,
    conditions: given.position === "with-conditions" ? conditions : null,
  }));
export type GiveOpinion = z.output<typeof giveOpinionInput>;

/** A day and an hour of Rome. */
const when = {
  day: isoDate,
  time: z.string({ error: "fields.required" }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "examination.fields.time" }),
};

const atItsInstant = <Given extends { day: string; time: string }>(
  { day, time, ...given }: Given,
  context: z.RefinementCtx,
) => ({ ...given, startsAt: momentsOn(day, { time }, context).time });

/** From an hour to another of the same day. */
const span = { ...when, endTime: when.time };

const endsLater = ({ time, endTime }: { time: string; endTime: string }) => endTime > time;
const endsTooSoon = { path: ["endTime"], error: "pact-life.problems.endTime" };

const fromTo = <Given extends { day: string; time: string; endTime: string }>(
  { day, time, endTime, ...given }: Given,
  context: z.RefinementCtx,
) => {
  const { time: startsAt, endTime: endsAt } = momentsOn(day, { time, endTime }, context);
  return { ...given, startsAt, endsAt };
};

export const arrangeVisitInput = pactIdInput
  .extend({ ...when, place: line(200, 3), invited: paragraphs(1000, 3) })
  .transform(atItsInstant);
export type ArrangeVisit = z.output<typeof arrangeVisitInput>;

export const reportVisitInput = z.object({ visitId: uuid, report: paragraphs(wordsLength.report, 20) });
export type ReportVisit = z.output<typeof reportVisitInput>;

/** What a photograph shows, for who does not see it. */
export const pictureVisitInput = z.object({ visitId: uuid, alternative: line(300, 3) });
export type PictureVisit = z.output<typeof pictureVisitInput>;

export const observeInput = pactIdInput.extend({ text: paragraphs(wordsLength.observation, 20) });
export type Observe = z.output<typeof observeInput>;

export const decideObservationInput = z
  .object({
    observationId: uuid,
    decision: z.enum(["publish", "withhold"], { error: "fields.required" }),
    reason: optional(paragraphs(wordsLength.reason, 10)),
  })
  .superRefine(({ decision, reason: why }, context) => {
    if (decision === "withhold" && why === null) {
      context.addIssue({ code: "custom", path: ["reason"], message: "fields.required" });
    }
  });
export type DecideObservation = z.output<typeof decideObservationInput>;

export const answerObservationInput = z.object({
  observationId: uuid,
  answer: paragraphs(wordsLength.reason, 10),
});
export type AnswerObservation = z.output<typeof answerObservationInput>;

export const callAssemblyInput = pactIdInput
  .extend({ ...span, place: line(200, 3), about: paragraphs(2000, 10) })
  .refine(endsLater, endsTooSoon)
  .transform(fromTo);
export type CallAssembly = z.output<typeof callAssemblyInput>;

export const moveAssemblyInput = z
  .object({ assemblyId: uuid, ...span, place: line(200, 3), reason: paragraphs(wordsLength.reason, 10) })
  .refine(endsLater, endsTooSoon)
  .transform(fromTo);
export type MoveAssembly = z.output<typeof moveAssemblyInput>;

/** Its field has a name of its own: it stands on one page with the reason of a move. */
export const callOffAssemblyInput = z.object({
  assemblyId: uuid,
  callingOffReason: paragraphs(wordsLength.reason, 10),
});
export type CallOffAssembly = z.output<typeof callOffAssemblyInput>;

export const publishMinutesInput = z.object({ assemblyId: uuid, minutes: paragraphs(wordsLength.minutes, 50) });
export type PublishMinutes = z.output<typeof publishMinutesInput>;

export const proposeMergerInput = pactIdInput.extend({ into: registerNumber, reason });
export type ProposeMerger = z.output<typeof proposeMergerInput>;

export const agreeToMergerInput = z
  .object({
    mergerId: uuid,
    pactId: uuid,
    decision: z.enum(["accept", "decline"], { error: "fields.required" }),
    reason: optional(paragraphs(wordsLength.reason, 10)),
  })
  .superRefine(({ decision, reason: why }, context) => {
    if (decision === "decline" && why === null) {
      context.addIssue({ code: "custom", path: ["reason"], message: "fields.required" });
    }
  });
export type AgreeToMerger = z.output<typeof agreeToMergerInput>;

export const announceRefusalInput = pactIdInput.extend({ notice: paragraphs(wordsLength.reason, 50) });
export type AnnounceRefusal = z.output<typeof announceRefusalInput>;

export const remarkInput = pactIdInput.extend({ remarks: paragraphs(wordsLength.report, 20) });
export type Remark = z.output<typeof remarkInput>;

/** `answer` is what the office says to the remarks, where there were any. */
export const refuseInput = pactIdInput.extend({
  reasons: paragraphs(wordsLength.reason, 50),
  answer: optional(paragraphs(wordsLength.reason, 20)),
});
export type RefusePact = z.output<typeof refuseInput>;
