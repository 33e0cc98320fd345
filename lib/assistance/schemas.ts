// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { line, optional, paragraphs, registerNumber, uuid } from "#lib/kernel/text.ts";
import { placeFields, withPlace } from "#lib/municipality/schemas.ts";
import { faultyThings, type RequestKind, requestChannels, requestKinds, requestOutcomes } from "./vocabulary.ts";

const message = (key: MessageKey) => key;

export const subjectLength = { minimum: 5, maximum: 120 } as const;
export const wordsLength = { minimum: 20, maximum: 4000 } as const;
export const reasonLength = { minimum: 20, maximum: 4000 } as const;

/** In the order of the form, which is the order in which its mistakes are told. */
const words = {
  /** Given by the form, so that a form sent twice makes one request. */
  id: uuid,
  kind: z.enum(requestKinds, { error: "fields.invalid" }),
  faulty: optional(z.enum(faultyThings)),
  subject: line(subjectLength.maximum, subjectLength.minimum),
  body: paragraphs(wordsLength.maximum, wordsLength.minimum),
  page: optional(line(300)),
  topicCode: optional(line(50)),
  ...placeFields,
};

type Words = z.output<z.ZodObject<typeof words>>;

/** Only the report of a problem says what is faulty, and only what is faulty out there has a place. */
function told<Given extends Words>(given: Given, context: z.RefinementCtx) {
  const { page, faulty, place, ...rest } = withPlace(given);
  if (given.kind === "problem-report" && faulty === null) {
    context.addIssue({ code: "custom", path: ["faulty"], message: message("fields.required") });
    return z.NEVER;
  }
  const isOutThere = given.kind === "problem-report" && faulty === "territory";
  return {
    ...rest,
    faulty: given.kind === "problem-report" ? faulty : null,
    page: given.kind === "problem-report" && faulty === "site" ? page : null,
    place: isOutThere ? place : { point: null, address: null, zoneCode: null },
  };
}

export const requestInput = z.object(words).transform(told);
export type AskRequest = z.output<typeof requestInput>;

/** Who does not sign in says who they are and where to write to. */
export const visitorRequestInput = z.object({ name: line(100, 2), email, ...words }).transform(told);
export type Visitor = { name: string; email: string };

/** What an officer writes down for somebody; whoever has an account is named by it, everyone else by their words. */
export const registerRequestInput = z
  .object({
    channel: z.enum(requestChannels, { error: "fields.required" }).exclude(["online"]),
    personId: optional(uuid),
    name: optional(line(100, 2)),
    email: optional(email),
    phone: optional(line(30, 5)),
    ...words,
  })
  .transform((given, context) => {
    if (given.personId !== null || given.name !== null) return told(given, context);
    context.addIssue({ code: "custom", path: ["name"], message: message("fields.required") });
    return z.NEVER;
  });
export type RegisterRequest = z.output<typeof registerRequestInput>;

/** Which form is open, from its address. */
export const kindOfForm: Record<"ask" | "report", RequestKind> = { ask: "assistance", report: "problem-report" };

/** The secret of a link; anything else was never sent by us. */
const token = z
  .string()
  .regex(/^[\w-]{43}$/)
  .catch("");

export const tokenInput = z.object({ token });
export const followQuery = z.object({
  token,
  done: z.enum(["confirmed", "added", "mailed"]).optional().catch(undefined),
});
export const ownRequestQuery = z.object({ done: z.enum(["sent", "added"]).optional().catch(undefined) });

export const newLinkInput = z.object({ number: registerNumber, email });

/** The page on which somebody found that something was wrong. */
export const reportQuery = z.object({ page: optional(line(300)).catch(null) });

export const counterRequestQuery = z.object({
  person: uuid.optional().catch(undefined),
  kind: z.enum(requestKinds).optional().catch(undefined),
});

export const requestIdInput = z.object({ requestId: uuid });

const integration = paragraphs(wordsLength.maximum, 5);
export const integrateRequestInput = requestIdInput.extend({ integration });
export const integrateByLinkInput = tokenInput.extend({ integration });

export const requestMoreInput = requestIdInput.extend({ request: paragraphs(2000, 20) });
export type RequestMore = z.output<typeof requestMoreInput>;

/** An answer without reasons is none (L. 241/1990, art. 3). */
export const answerRequestInput = requestIdInput.extend({
  outcome: z.enum(requestOutcomes, { error: "fields.required" }),
  answer: paragraphs(reasonLength.maximum, reasonLength.minimum),
});
export type AnswerRequest = z.output<typeof answerRequestInput>;

export const closeRequestInput = requestIdInput.extend({ closingNote: paragraphs(2000, 10) });
export type CloseRequest = z.output<typeof closeRequestInput>;

export const assignRequestInput = requestIdInput.extend({
  unitCode: line(50),
  officerId: optional(uuid),
  reason: paragraphs(1000, 10),
});
export type AssignRequest = z.output<typeof assignRequestInput>;
