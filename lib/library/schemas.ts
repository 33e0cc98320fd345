// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { locales } from "#lib/kernel/locale.ts";
import { asked, isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { documentKinds } from "./vocabulary.ts";

const description = z.object({
  documentId: uuid,
  kind: z.enum(documentKinds, { error: "fields.required" }),
  title: line(200, 5),
  summary: paragraphs(1000, 0),
  datedOn: isoDate,
  actNumber: optional(line(60)),
  unitCode: optional(line(50)),
  zoneCode: optional(line(50)),
  language: z.enum(locales, { error: "fields.required" }),
});

/** `documentId` is given by the form, so that one sent twice makes one document. The file is read apart. */
export const addDocumentInput = description;
export type AddDocument = z.output<typeof addDocumentInput>;

export const describeDocumentInput = description;
export type DescribeDocument = z.output<typeof describeDocumentInput>;

export const documentInput = z.object({ documentId: uuid });
export type NamedDocument = z.output<typeof documentInput>;

export const attachInput = documentInput.extend({ shows: optional(line(300)) });
export type AttachToDocument = z.output<typeof attachInput>;

export const detachInput = documentInput.extend({ fileId: uuid });
export type DetachFromDocument = z.output<typeof detachInput>;

export const withdrawDocumentInput = documentInput.extend({ reason: paragraphs(500, 10) });
export type WithdrawDocument = z.output<typeof withdrawDocumentInput>;

/** The name of a document in an address. */
export const documentSlug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);

const year = z.string().regex(/^(?:19|20|21)\d\d$/);

/** The query string of the search, and of the list at the desk. */
export const documentSearchInput = z.object({
  q: asked(line(200)),
  kind: asked(z.enum(documentKinds)),
  year: asked(year),
  unit: asked(line(50)),
  zone: asked(line(50)),
  page: pageNumber,
});
export type DocumentSearch = z.output<typeof documentSearchInput>;
