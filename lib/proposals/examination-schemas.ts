// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { momentsOn } from "#lib/kernel/moment.ts";
import { isoDate, line, optional, paragraphs, registerNumber, uuid } from "#lib/kernel/text.ts";
import { bodyLength, proposalIdInput, reasonLength, titleLength } from "./schemas.ts";
import { closings, highestScore, opinionPositions, stepStates } from "./vocabulary.ts";

/** Why the office did something, where a sentence may be enough. */
export const shortReason = { minimum: 10, maximum: 2000 } as const;

const reason = paragraphs(shortReason.maximum, shortReason.minimum);
const nullable = <Schema extends z.ZodType>(schema: Schema) => optional(schema).transform((value) => value ?? null);

/** Admissible or not, the author reads why (L. 241/1990, art. 3). */
export const admissibilityInput = proposalIdInput.extend({ reason });
export type Admissibility = z.output<typeof admissibilityInput>;

export const assignProposalInput = proposalIdInput.extend({
  unitCode: line(50),
  officerId: nullable(uuid),
  reason,
});
export type AssignProposal = z.output<typeof assignProposalInput>;

export const askOpinionInput = proposalIdInput.extend({
  unitCode: line(50),
  question: paragraphs(2000, 20),
  /** Without a day, the rule's. */
  dueOn: nullable(isoDate),
});
export type AskOpinion = z.output<typeof askOpinionInput>;

export const giveOpinionInput = z.object({
  opinionId: uuid,
  position: z.enum(opinionPositions, { error: "fields.required" }),
  text: paragraphs(reasonLength.maximum, 20),
});
export type GiveOpinion = z.output<typeof giveOpinionInput>;

/** `18.500`, `18500,50` or `€ 18.500,50` as whole cents; a dot parts the thousands, a comma the cents. */
const euros = line(30).transform((text, context) => {
  const plain = text.replace(/[€\s]/g, "");
  const [, whole = "", cents = ""] = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole !== "") return Number(whole.replaceAll(".", "")) * 100 + Number(cents.padEnd(2, "0"));
  context.addIssue({ code: "custom", message: "examination.fields.euros" });
  return z.NEVER;
});

export const estimateCostInput = proposalIdInput.extend({ cost: euros, costNote: nullable(paragraphs(2000)) });
export type EstimateCost = z.output<typeof estimateCostInput>;

const score = z
  .string({ error: "fields.required" })
  .regex(new RegExp(`^[0-${highestScore}]$`), { error: "examination.fields.score" })
  .transform(Number);

/** By the code of the criterion. Which criteria there are, only the database knows: the command asks for all of them. */
export const valuateProposalInput = proposalIdInput.extend({
  scores: z.record(line(50), z.object({ score, note: nullable(paragraphs(1000)) })),
});
export type ValuateProposal = z.output<typeof valuateProposalInput>;

/** When and where one meets; the day and the hour are those of Rome. */
const arrangement = {
  day: isoDate,
  time: z.string({ error: "fields.required" }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "examination.fields.time" }),
  place: nullable(line(200)),
  link: nullable(z.url({ protocol: /^https$/, error: "examination.fields.link" }).max(500)),
};

const isSomewhere = ({ place, link }: { place: string | null; link: string | null }) => place !== null || link !== null;
const nowhere = { error: "examination.fields.placeOrLink", path: ["place"] };

const atItsInstant = <Meeting extends { day: string; time: string }>(
  { day, time, ...meeting }: Meeting,
  context: z.RefinementCtx,
) => ({ ...meeting, startsAt: momentsOn(day, { time }, context).time });

export const callMeetingInput = proposalIdInput
  .extend(arrangement)
  .refine(isSomewhere, nowhere)
  .transform(atItsInstant);
export type CallMeeting = z.output<typeof callMeetingInput>;

export const moveMeetingInput = z
  .object({ meetingId: uuid, ...arrangement, reason })
  .refine(isSomewhere, nowhere)
  .transform(atItsInstant);
export type MoveMeeting = z.output<typeof moveMeetingInput>;

export const callOffMeetingInput = z.object({ meetingId: uuid, callingOffReason: reason });
export type CallOffMeeting = z.output<typeof callOffMeetingInput>;

export const publishMinutesInput = z.object({ meetingId: uuid, minutes: paragraphs(10_000, 50) });
export type PublishMinutes = z.output<typeof publishMinutesInput>;

export const mergeProposalInput = proposalIdInput.extend({ into: registerNumber, reason });
export type MergeProposal = z.output<typeof mergeProposalInput>;

/** `newId` is the identifier its form was given, so that a form sent twice makes one proposal. */
export const splitProposalInput = proposalIdInput.extend({
  newId: uuid,
  title: line(titleLength.maximum, titleLength.minimum),
  body: paragraphs(bodyLength.maximum, bodyLength.minimum),
  reason,
});
export type SplitProposal = z.output<typeof splitProposalInput>;

export const planStepInput = proposalIdInput.extend({
  title: line(titleLength.maximum, 5),
  dueOn: nullable(isoDate),
});
export type PlanStep = z.output<typeof planStepInput>;

/** What is planned is at 0 and what is done is at 100, whatever was written beside it. */
export const reportStepInput = z
  .object({
    stepId: uuid,
    state: z.enum(stepStates, { error: "fields.required" }),
    percent: nullable(z.string().regex(/^\d{1,2}$/, { error: "examination.fields.percent" })),
    note: nullable(paragraphs(1000)),
    alternative: nullable(line(300)),
  })
  .refine(({ state, percent }) => state !== "under-way" || percent !== null, {
    error: "examination.fields.percent",
    path: ["percent"],
  })
  .transform(({ percent, ...report }) => ({
    ...report,
    percent: { planned: 0, "under-way": Number(percent), done: 100 }[report.state],
  }));
export type ReportStep = z.output<typeof reportStepInput>;

export const closeProposalInput = proposalIdInput.extend({
  closing: z.enum(closings, { error: "fields.required" }),
  closingNote: paragraphs(shortReason.maximum, 20),
});
export type CloseProposal = z.output<typeof closeProposalInput>;
