// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { isoDate, line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import { regulationKinds } from "./vocabulary.ts";

/** The file itself is read apart. `versionId` is given by the form, so that one sent twice makes one draft. */
export const importVersionInput = z.object({ versionId: uuid, regulationId: uuid });
export type ImportVersion = z.output<typeof importVersionInput>;

const description = z.object({
  title: line(200, 5),
  kind: z.enum(regulationKinds, { error: "fields.required" }),
  summary: paragraphs(600, 0),
});

export const openRegulationInput = description.extend({ versionId: uuid });
export type OpenRegulation = z.output<typeof openRegulationInput>;

export const describeRegulationInput = description.extend({ regulationId: uuid });
export type DescribeRegulation = z.output<typeof describeRegulationInput>;

export const publishVersionInput = z.object({
  versionId: uuid,
  /** The first day on which it is in force, in Europe/Rome; also long past, for what a municipality brings along. */
  validFrom: isoDate,
  act: line(200, 5),
  novelty: paragraphs(1000, 0),
});
export type PublishVersion = z.output<typeof publishVersionInput>;

export const versionInput = z.object({ versionId: uuid });
export type NamedVersion = z.output<typeof versionInput>;

export const withdrawVersionInput = versionInput.extend({ reason: paragraphs(500, 10) });
export type WithdrawVersion = z.output<typeof withdrawVersionInput>;

/** `repealId` is given by the form, so that one sent twice tells one repeal. */
export const repealRegulationInput = z.object({
  repealId: uuid,
  regulationId: uuid,
  /** The first day on which it is no longer in force, in Europe/Rome. */
  repealedFrom: isoDate,
  act: line(200, 5),
  replacedBy: optional(uuid),
});
export type RepealRegulation = z.output<typeof repealRegulationInput>;

export const takeBackRepealInput = z.object({ repealId: uuid, reason: paragraphs(500, 10) });
export type TakeBackRepeal = z.output<typeof takeBackRepealInput>;

/** The number of a version in an address. */
export const versionNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

/** The name of a regulation in an address. */
export const regulationSlug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100);

/** The place in a regulation that a rule cites: `art-7` or `art-7-c-2`. */
export const citedAnchor = z.string().regex(/^art-[a-z0-9-]{1,80}$/);
