// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { identityDocuments } from "#lib/accounts/vocabulary.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { uuid } from "#lib/kernel/text.ts";
import { ideaInput, lengths, placeInput, planInput, resourcesInput, whoInput } from "./application-schemas.ts";

/** Who stands at the counter, by which document the officer knows them, and who else signed the form, a line each. */
const person = z.object({
  personId: uuid,
  identityDocument: z.enum(identityDocuments, { error: "fields.required" }),
  members: z
    .string()
    .default("")
    .transform((text) => text.split("\n").map((name) => name.replace(/\s+/g, " ").trim()))
    .transform((names) => [...new Set(names.filter((name) => name !== ""))])
    .refine((names) => names.every((name) => name.length <= lengths.name), { error: "fields.invalid" }),
});

/**
 * What stands on a paper form, on one page at the desk: the parts of the steps together. Throws `Invalid` with what is
 * wrong in any of them.
 */
export function readPaperForm(raw: Record<string, string>) {
  const values = { ...raw, version: "0" };
  const parts = {
    person: person.safeParse(values),
    who: whoInput.safeParse(values),
    idea: ideaInput.safeParse(values),
    place: placeInput.safeParse(values),
    plan: planInput.safeParse(values),
    resources: resourcesInput.safeParse(values),
  };
  const { person: standing, who, idea, place, plan, resources } = parts;
  if (standing.success && who.success && idea.success && place.success && plan.success && resources.success) {
    const {
      intent: _,
      back: __,
      version: ___,
      ...written
    } = {
      ...who.data,
      ...idea.data,
      ...place.data,
      ...plan.data,
      ...resources.data,
    };
    return { ...standing.data, content: { ...written, answers: { ...idea.data.answers, ...plan.data.answers } } };
  }
  throw new Invalid(Object.assign({}, ...Object.values(parts).map(({ error }) => (error ? fieldMessages(error) : {}))));
}
