// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, paragraphs, uuid } from "#lib/kernel/text.ts";
import { livingThings, programmeKinds } from "./vocabulary.ts";

export const titleLength = 200;
export const textLength = 1500;

/** An aim or a purpose as the form sends it; the things it names that nobody knows are left out. */
export const programmeItemInput = z.object({
  id: uuid,
  kind: z.enum(programmeKinds, { error: "fields.required" }),
  position: z.coerce.number({ error: "fields.invalid" }).int().min(1).max(99),
  titleIt: line(titleLength, 5),
  titleEn: line(titleLength, 5),
  textIt: paragraphs(textLength, 0),
  textEn: paragraphs(textLength, 0),
  things: z.array(z.string()).transform((names) => livingThings.filter((thing) => names.includes(thing))),
});
export type ProgrammeItemInput = z.output<typeof programmeItemInput>;

export const programmeIdInput = z.object({ id: uuid });
