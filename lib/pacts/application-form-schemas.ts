// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import { answerKinds, askingSteps, formParts } from "./application-vocabulary.ts";
import { applicantKinds } from "./vocabulary.ts";

const version = z.coerce.number().int().min(0).max(1_000_000);

const position = z
  .string({ error: "fields.required" })
  .trim()
  .regex(/^\d{1,4}$/, { error: "fields.invalid" })
  .transform(Number);

const yes = z
  .literal("yes")
  .optional()
  .catch(undefined)
  .transform((value) => value === "yes");

const empty = (schema: ReturnType<typeof line> | ReturnType<typeof paragraphs>) =>
  optional(schema).transform((value) => value ?? "");

const pair = <Name extends string>(name: Name, it: z.ZodType<string>, en = it) =>
  ({ [`${name}It`]: it, [`${name}En`]: en }) as Record<`${Name}It` | `${Name}En`, z.ZodType<string>>;

/** Of a new part the identifier its form was given, and version 0. */
const part = { id: uuid, version, position };

export const writeSectionInput = z
  .object({
    ...part,
    step: z.enum(askingSteps, { error: "fields.required" }),
    ...pair("title", line(120, 3)),
    ...pair("lead", empty(paragraphs(600, 0))),
  })
  .transform(({ titleIt, titleEn, leadIt, leadEn, ...rest }) => ({
    ...rest,
    title: { it: titleIt, en: titleEn },
    lead: { it: leadIt, en: leadEn },
  }));

export const writeFieldInput = z
  .object({
    ...part,
    sectionId: uuid,
    kind: z.enum(answerKinds, { error: "fields.required" }),
    isRequired: yes,
    isAboutApplicant: yes,
    ...pair("label", line(160, 3)),
    ...pair("guidance", empty(paragraphs(600, 0))),
    ...pair("example", empty(paragraphs(1000, 0))),
  })
  .transform(({ labelIt, labelEn, guidanceIt, guidanceEn, exampleIt, exampleEn, ...rest }) => ({
    ...rest,
    label: { it: labelIt, en: labelEn },
    guidance: { it: guidanceIt, en: guidanceEn },
    example: { it: exampleIt, en: exampleEn },
  }));

/** For whom it is, is read beside the other fields (lib/kernel/ticked.ts). */
export const writeDeclarationInput = z
  .object({
    ...part,
    isRequired: yes,
    applicants: z.array(z.enum(applicantKinds)).min(1, { error: "fields.required" }),
    ...pair("article", line(200, 3)),
    ...pair("words", paragraphs(2000, 10)),
  })
  .transform(({ articleIt, articleEn, wordsIt, wordsEn, ...rest }) => ({
    ...rest,
    article: { it: articleIt, en: articleEn },
    words: { it: wordsIt, en: wordsEn },
  }));

export type WriteSection = z.output<typeof writeSectionInput>;
export type WriteField = z.output<typeof writeFieldInput>;
export type WriteDeclaration = z.output<typeof writeDeclarationInput>;

export const offerPartInput = z
  .object({ part: z.enum(formParts), id: uuid, offered: z.enum(["yes", "no"]) })
  .transform(({ offered, ...rest }) => ({ ...rest, isOffered: offered === "yes" }));

export const formPartAddress = z.object({ part: z.enum(formParts), id: uuid });
