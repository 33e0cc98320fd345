// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import { asked, isoDate, line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import { attachmentKinds, resourceKinds, reusedSteps, supportKinds } from "./application-vocabulary.ts";
import { rhythms } from "./vocabulary.ts";

export const lengths = { title: 120, titleLeast: 10, summary: 600, answer: 4000, line: 200, name: 120 } as const;

/** Rows of the budget that a form has: what is not filled in is left out. */
export const mostResources = 12;

/** Which button was pressed, and whether the writer came from the summary, to which they then go back. */
const walking = {
  intent: z.enum(["continue", "save"]).catch("save"),
  back: z.enum(["summary"]).optional().catch(undefined),
};

/** A draft may be incomplete: only what it holds must be sound. */
const written = { id: uuid, version: z.coerce.number().int().min(0).max(1_000_000), ...walking };

const nullable = <Schema extends z.ZodType>(schema: Schema) => optional(schema).transform((value) => value ?? null);

/** In which capacity: for oneself, in a group, or for one of the associations one may act for, by its identifier. */
const applicant = z.union([z.enum(["person", "informal-group"]), uuid], { error: "fields.required" });

export const whoInput = z
  .object({
    ...written,
    applicant,
    groupName: nullable(line(lengths.name)),
    // What it began with, where it did: a commons of the catalogue, a call.
    commonsId: asked(uuid),
    callId: asked(uuid),
  })
  .transform(({ groupName, applicant: chosen, commonsId, callId, ...rest }) => {
    const isAlone = chosen === "person" || chosen === "informal-group";
    return {
      ...rest,
      // Where nothing was chosen, what was chosen before stays.
      ...(commonsId && { commonsId }),
      ...(callId && { callId }),
      ...(isAlone && { applicantKind: chosen as "person" | "informal-group" }),
      applicantName: chosen === "informal-group" ? groupName : null,
      associationId: isAlone ? null : chosen,
    };
  });

/** The answers of a form, each by the key of its question. */
const answerPrefix = "answer.";

export const answerName = (key: string) => `${answerPrefix}${key}`;

/** What is too long or cannot be kept is told at its field. */
const gathered = (raw: unknown) => {
  const fields = Object.entries((raw ?? {}) as Record<string, unknown>);
  const given = fields.filter(([name]) => name.startsWith(answerPrefix));
  return {
    ...Object.fromEntries(fields.filter(([name]) => !name.startsWith(answerPrefix))),
    answer: Object.fromEntries(given.map(([name, value]) => [name.slice(answerPrefix.length), value])),
  };
};

const answer = z.record(z.string(), paragraphs(lengths.answer, 0));

const withAnswers = <Rest extends object>({ answer: answers, ...rest }: Rest & { answer: Record<string, string> }) => ({
  ...rest,
  answers,
});

export const ideaInput = z
  .preprocess(
    gathered,
    z.object({ ...written, answer, title: line(lengths.title, 0), summary: paragraphs(lengths.summary, 0) }),
  )
  .transform(withAnswers);

export const planInput = z
  .preprocess(
    gathered,
    z.object({
      ...written,
      answer,
      durationMonths: nullable(
        z.coerce.number({ error: "fields.invalid" }).int({ error: "fields.invalid" }).min(1).max(600),
      ),
      rhythm: nullable(z.enum(rhythms)),
    }),
  )
  .transform(withAnswers);

const degrees = (most: number) => optional(z.coerce.number({ error: "fields.invalid" }).min(-most).max(most));

export const placeInput = z
  .object({
    ...written,
    commonsId: nullable(uuid),
    topicCode: nullable(line(50)),
    zoneCode: nullable(line(50)),
    address: nullable(line(lengths.line)),
    longitude: degrees(180),
    latitude: degrees(90),
    /** As it was drawn or written; read by the command, which knows the zones. */
    area: z.string().max(200_000).default(""),
  })
  .transform(({ zoneCode, address, longitude, latitude, area, ...rest }) => ({
    ...rest,
    place: {
      zoneCode,
      address,
      point: longitude === null || latitude === null ? null : ([longitude, latitude] as const),
      area,
    },
  }));

const resourceRow = z.object({
  kind: z.enum(resourceKinds),
  description: line(lengths.line, 0),
  quantity: nullable(
    z.coerce.number({ error: "fields.invalid" }).int({ error: "fields.invalid" }).min(1).max(10_000_000),
  ),
});

/** The rows of the budget, by their number: `resource.0.kind`. */
const rows = (raw: unknown) => {
  const fields = (raw ?? {}) as Record<string, unknown>;
  const resources = Array.from({ length: mostResources }, (_, index) => ({
    kind: fields[`resource.${index}.kind`] || "equipment",
    description: fields[`resource.${index}.description`] ?? "",
    quantity: fields[`resource.${index}.quantity`],
  }));
  const support = supportKinds.map((kind) => ({ kind, description: fields[`support.${kind}`] ?? "" }));
  return { ...fields, resource: resources, support };
};

export const resourcesInput = z
  .preprocess(
    rows,
    z.object({
      ...written,
      resource: z.array(resourceRow),
      support: z.array(z.object({ kind: z.enum(supportKinds), description: paragraphs(1000, 0) })),
    }),
  )
  .transform(({ resource, support, ...rest }) => ({
    ...rest,
    resources: resource.filter(({ description, quantity }) => description !== "" || quantity !== null),
    support: support.filter(({ description }) => description !== ""),
  }));

/** To take into an empty step what was told before. */
export const reuseToldInput = z.object({ ...written, step: z.enum(reusedSteps) });
export type ReuseTold = Pick<z.output<typeof reuseToldInput>, "id" | "version" | "step">;

/** Which declarations were ticked is read beside the other fields (lib/kernel/ticked.ts). */
export const declarationsInput = z.object(written).extend({ declared: z.array(uuid) });

export const pactIdInput = z.object({ pactId: uuid });

/** Why it is withdrawn, if they want to say it. */
export const withdrawPactInput = pactIdInput.extend({ reason: nullable(paragraphs(1000)) });

const chooseFile = { error: "filing.refusals.chooseFile" };

export const attachToPactInput = pactIdInput.extend({
  kind: z.enum(attachmentKinds, { error: "fields.required" }),
  file: z.instanceof(File, chooseFile).refine(({ size }) => size > 0, chooseFile),
  description: line(200, 3),
});

export const pactFileInput = pactIdInput.extend({ fileId: uuid });

export const inviteMemberInput = pactIdInput
  .extend({
    name: line(lengths.name, 2),
    email,
    bornOn: nullable(isoDate),
    isResponsible: z.literal("yes").optional().catch(undefined),
  })
  .transform(({ isResponsible, ...rest }) => ({ ...rest, isResponsible: isResponsible === "yes" }));

export const memberInput = pactIdInput.extend({ memberId: uuid });

/** The secret of a link; anything else was never sent by us. */
const token = z
  .string()
  .regex(/^[\w-]{43}$/)
  .catch("");

export const confirmMemberInput = z
  .object({ token, consents: z.literal("yes").optional().catch(undefined) })
  .transform(({ consents, ...rest }) => ({ ...rest, consents: consents === "yes" }));

export const pactInvitationQuery = z.object({
  token,
  done: z.enum(["declined", "consented"]).optional().catch(undefined),
});

/** What the address of a step may say; whatever makes no sense is as if it were not there. */
export const applicationQuery = z.object({
  from: z.enum(["summary"]).optional().catch(undefined),
  saved: z.literal("1").optional().catch(undefined),
  done: z.enum(["added", "removed", "invited", "joined", "withdrawn", "told"]).optional().catch(undefined),
});

/** What an application may begin with: a commons of the catalogue, a call. */
export const newPactQuery = z.object({
  commons: uuid.optional().catch(undefined),
  call: uuid.optional().catch(undefined),
});
