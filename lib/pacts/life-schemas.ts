// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { momentsOn } from "#lib/kernel/moment.ts";
import { isoDate, line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import {
  askKinds,
  conditions,
  marked,
  reachings,
  reportKinds,
  reportParts,
  requestKinds,
  requestOutcomes,
  seats,
} from "./life-vocabulary.ts";

/** Why something is done, where a sentence may be enough. */
export const reasonLength = { minimum: 10, maximum: 2000 } as const;

/** A part of a report. */
export const partLength = 4000;

const reason = paragraphs(reasonLength.maximum, reasonLength.minimum);
const nullable = <Schema extends z.ZodType>(schema: Schema) => optional(schema).transform((value) => value ?? null);
const ofPact = { pactId: uuid };
/** The identifier its form was given, so that a form sent twice writes one thing. */
const isNew = { ...ofPact, id: uuid };
/** A thing of a pact that is there already. */
const ofThing = { ...ofPact, id: uuid };

const clock = z
  .string({ error: "fields.required" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "pact-life.problems.time" });

const whole = (minimum: number, maximum: number) =>
  z
    .string({ error: "fields.required" })
    .trim()
    .regex(/^\d{1,5}$/, { error: "pact-life.problems.number" })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, { error: "pact-life.problems.number" });

const yes = z.literal("yes").optional().transform(Boolean);

export const pactIdInput = z.object(ofPact);
export const ofThingInput = z.object(ofThing);
export type OfThing = z.output<typeof ofThingInput>;

const activity = {
  title: line(150, 5),
  description: paragraphs(2000, 10),
  place: line(200),
  day: isoDate,
  time: clock,
  endTime: clock,
  /** Empty: no volunteers are called for. */
  places: nullable(whole(1, 500)),
};
const atItsTime = <Given extends { day: string; time: string; endTime: string }>(
  { day, time, endTime, ...given }: Given,
  context: z.RefinementCtx,
) => {
  const { time: startsAt, endTime: endsAt } = momentsOn(day, { time, endTime }, context);
  return { ...given, startsAt, endsAt };
};
const endsLater = { error: "pact-life.problems.endTime", path: ["endTime"] };

export const planActivityInput = z
  .object({ ...isNew, ...activity })
  .refine(({ time, endTime }) => endTime > time, endsLater)
  .transform(atItsTime);
export type PlanActivity = z.output<typeof planActivityInput>;

export const changeActivityInput = z
  .object({ ...ofThing, ...activity })
  .refine(({ time, endTime }) => endTime > time, endsLater)
  .transform(atItsTime);
export type ChangeActivity = z.output<typeof changeActivityInput>;

export const callOffInput = z.object({ ...ofThing, reason });
export type CallOff = z.output<typeof callOffInput>;

export const enrolInput = z.object({
  id: uuid,
  adultName: nullable(line(150, 3)),
  adultContact: nullable(line(150, 5)),
});
export type Enrol = z.output<typeof enrolInput>;

export const leaveActivityInput = z.object({ id: uuid });
export type LeaveActivity = z.output<typeof leaveActivityInput>;

/** `1:30`, `1,5` or `2` hours as minutes. */
const hours = line(6).transform((text, context) => {
  const [, clockHours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const [, decimal] = /^(\d{1,2}(?:[.,]\d{1,2})?)$/.exec(text) ?? [];
  const total = decimal
    ? Math.round(Number(decimal.replace(",", ".")) * 60)
    : Number(clockHours) * 60 + Number(minutes);
  if (total >= 1 && total <= 24 * 60) return total;
  context.addIssue({ code: "custom", message: "pact-life.problems.hours" });
  return z.NEVER;
});

export const logWorkInput = z
  .object({
    ...isNew,
    workedOn: isoDate,
    hours,
    people: whole(1, 1000),
    done: paragraphs(2000, 10),
    alternative: nullable(line(300, 3)),
  })
  .transform(({ hours: minutes, ...given }) => ({ ...given, minutes }));
export type LogWork = z.output<typeof logWorkInput>;

export const makeRequestInput = z.object({
  ...isNew,
  kind: z.enum(requestKinds, { error: "fields.required" }),
  what: paragraphs(2000, 10),
});
export type MakeRequest = z.output<typeof makeRequestInput>;

export const answerRequestInput = z.object({
  ...ofThing,
  outcome: z.enum(requestOutcomes, { error: "fields.required" }),
  answer: reason,
});
export type AnswerRequest = z.output<typeof answerRequestInput>;

export const lendInput = z.object({
  ...isNew,
  what: line(200, 3),
  quantity: whole(1, 1000),
  lentOn: isoDate,
  dueOn: nullable(isoDate),
});
export type Lend = z.output<typeof lendInput>;

export const takeBackInput = z.object({
  ...ofThing,
  returnedOn: isoDate,
  condition: z.enum(conditions, { error: "fields.required" }),
  conditionNote: nullable(paragraphs(1000)),
});
export type TakeBack = z.output<typeof takeBackInput>;

export const insureInput = z
  .object({ ...isNew, name: line(150, 3), birthDate: isoDate, fromDay: isoDate, toDay: nullable(isoDate) })
  .refine(({ fromDay, toDay }) => toDay === null || toDay >= fromDay, {
    error: "pact-life.problems.toDay",
    path: ["toDay"],
  });
export type Insure = z.output<typeof insureInput>;

export const callPactMeetingInput = z
  .object({ ...isNew, day: isoDate, time: clock, place: line(200), agenda: paragraphs(2000, 10) })
  .transform(({ day, time, ...given }, context) => ({
    ...given,
    startsAt: momentsOn(day, { time }, context).time,
  }));
export type CallPactMeeting = z.output<typeof callPactMeetingInput>;

export const minutePactMeetingInput = z.object({ ...ofThing, minutes: paragraphs(10_000, 20) });
export type MinutePactMeeting = z.output<typeof minutePactMeetingInput>;

const parts = Object.fromEntries(reportParts.map((part) => [part, paragraphs(partLength, 0)])) as Record<
  (typeof reportParts)[number],
  ReturnType<typeof paragraphs>
>;

/** Which report: there is one that begins on a day, and one at the end. */
const whichReport = { ...ofPact, kind: z.enum(reportKinds), fromDay: isoDate };

export const saveReportInput = z.object({
  ...whichReport,
  /** What the writer had before them; 0 where nothing was saved yet. */
  version: whole(0, 99_999),
  ...parts,
  alternative: nullable(line(300, 3)),
  /** Whether it goes to the office at once, and is not only kept. */
  isSent: yes,
});
export type SaveReport = z.output<typeof saveReportInput>;

export const decideReportInput = z
  .object({
    ...ofThing,
    decision: z.enum(["accepted", "returned"], { error: "fields.required" }),
    decisionNote: nullable(paragraphs(reasonLength.maximum, reasonLength.minimum)),
  })
  .refine(({ decision, decisionNote }) => decision === "accepted" || decisionNote !== null, {
    error: "fields.required",
    path: ["decisionNote"],
  });
export type DecideReport = z.output<typeof decideReportInput>;

export const recordPactVisitInput = z
  .object({
    ...isNew,
    visitedOn: isoDate,
    findings: paragraphs(4000, 20),
    remedies: nullable(reason),
    remedyBy: nullable(isoDate),
    alternative: nullable(line(300, 3)),
  })
  .refine(({ remedies, remedyBy }) => (remedies === null) === (remedyBy === null), {
    error: "pact-life.problems.remedy",
    path: ["remedyBy"],
  });
export type RecordPactVisit = z.output<typeof recordPactVisitInput>;

export const tellRemedyInput = z.object({ ...ofThing, remedyNote: reason });
export type TellRemedy = z.output<typeof tellRemedyInput>;

const mark = z
  .string({ error: "fields.required" })
  .regex(/^[1-5]$/, { error: "fields.required" })
  .transform(Number);

const objective = z.object({
  objective: line(300, 5),
  reached: z.enum(reachings, { error: "fields.required" }),
  note: nullable(line(500)),
});

/** `objectives` as the form wrote them, one after the other: lines that were left empty are left out. */
export const evaluateInput = z.object({
  ...ofPact,
  objectives: z.array(objective).min(1, { error: "fields.required" }),
  ...(Object.fromEntries(marked.map((name) => [`mark-${name}`, mark])) as Record<
    `mark-${(typeof marked)[number]}`,
    typeof mark
  >),
  summary: reason,
});
export type Evaluate = z.output<typeof evaluateInput>;

export const suspendInput = z.object({ ...ofPact, reason, untilDay: nullable(isoDate) });
export type Suspend = z.output<typeof suspendInput>;

export const becauseInput = z.object({ ...ofPact, reason });
export type Because = z.output<typeof becauseInput>;

/** What is asked; how long belongs to an extension and a renewal, the day to an early end. */
export const askInput = z
  .object({
    ...isNew,
    kind: z.enum(askKinds),
    reason,
    months: nullable(whole(1, 120)),
    endOn: nullable(isoDate),
  })
  .superRefine(({ kind, months, endOn }, context) => {
    const require = (path: string) => context.addIssue({ code: "custom", path: [path], message: "fields.required" });
    if ((kind === "extension" || kind === "renewal") && months === null) require("months");
    if (kind === "early-end" && endOn === null) require("endOn");
  });
export type Ask = z.output<typeof askInput>;

export const decideAskInput = z.object({
  ...ofThing,
  decision: z.enum(["granted", "denied"], { error: "fields.required" }),
  answer: reason,
});
export type DecideAsk = z.output<typeof decideAskInput>;

export const extendInput = z.object({ ...ofPact, id: uuid, months: whole(1, 120), reason });
export type Extend = z.output<typeof extendInput>;

export const concludeInput = z.object({ ...ofPact, endedOn: isoDate, reason });
export type Conclude = z.output<typeof concludeInput>;

export const revokeInput = z.object({ ...ofPact, reason, isUrgent: yes });
export type Revoke = z.output<typeof revokeInput>;

export const openDisputeInput = z.object({ ...isNew, matter: paragraphs(4000, 20), concernsThirds: yes });
export type OpenDispute = z.output<typeof openDisputeInput>;

export const nameMemberInput = z.object({
  ...ofThing,
  seat: z.enum(seats, { error: "fields.required" }),
  name: line(150, 3),
});
export type NameMember = z.output<typeof nameMemberInput>;

export const proposeInput = z.object({ ...ofThing, proposal: paragraphs(4000, 20) });
export type Propose = z.output<typeof proposeInput>;

export const answerProposedInput = z.object({
  ...ofThing,
  acceptance: z.enum(["accepted", "declined"], { error: "fields.required" }),
});
export type AnswerProposed = z.output<typeof answerProposedInput>;
