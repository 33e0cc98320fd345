// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import {
  type FiledSection,
  pactDeclarations,
  pactFiledForms,
  pactFormFields,
  pactFormHistory,
  pactFormSections,
} from "#db/schema/pact-application.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { FormPart } from "./application-vocabulary.ts";
import type { ApplicantKind } from "./vocabulary.ts";

export type FormSection = typeof pactFormSections.$inferSelect;
export type FormField = typeof pactFormFields.$inferSelect;
export type Declaration = typeof pactDeclarations.$inferSelect;

export type AskedSection = FormSection & { fields: FormField[] };

/** What the form asks today, in its order; a section without questions is left out. */
export async function formToday(connection: Connection = db): Promise<AskedSection[]> {
  const [sections, fields] = await Promise.all([
    connection
      .select()
      .from(pactFormSections)
      .where(isNull(pactFormSections.retiredAt))
      .orderBy(asc(pactFormSections.position), asc(pactFormSections.id)),
    connection
      .select()
      .from(pactFormFields)
      .where(isNull(pactFormFields.retiredAt))
      .orderBy(asc(pactFormFields.position), asc(pactFormFields.id)),
  ]);
  return sections
    .map((section) => ({ ...section, fields: fields.filter(({ sectionId }) => sectionId === section.id) }))
    .filter((section) => section.fields.length > 0);
}

/** What an applicant of a kind declares today. */
export async function declarationsToday(kind: ApplicantKind, connection: Connection = db): Promise<Declaration[]> {
  const all = await connection
    .select()
    .from(pactDeclarations)
    .where(isNull(pactDeclarations.retiredAt))
    .orderBy(asc(pactDeclarations.position), asc(pactDeclarations.id));
  return all.filter(({ applicants }) => applicants.includes(kind));
}

/** Questions and answers as they were when it was filed; null while a draft, and of what was moved in. */
export async function findFiledForm(pactId: string, connection: Connection = db): Promise<FiledSection[] | null> {
  const [filed] = await connection
    .select({ sections: pactFiledForms.sections })
    .from(pactFiledForms)
    .where(eq(pactFiledForms.pactId, pactId));
  return filed?.sections ?? null;
}

/** Everything the form is made of, what is asked no more last: for the desk. */
export async function everyFormPart(connection: Connection = db) {
  const lastRetired = (retiredAt: unknown) => sql`${retiredAt} is not null`;
  const [sections, fields, declarations] = await Promise.all([
    connection
      .select()
      .from(pactFormSections)
      .orderBy(lastRetired(pactFormSections.retiredAt), asc(pactFormSections.position), asc(pactFormSections.id)),
    connection
      .select()
      .from(pactFormFields)
      .orderBy(lastRetired(pactFormFields.retiredAt), asc(pactFormFields.position), asc(pactFormFields.id)),
    connection
      .select()
      .from(pactDeclarations)
      .orderBy(lastRetired(pactDeclarations.retiredAt), asc(pactDeclarations.position), asc(pactDeclarations.id)),
  ]);
  return { sections, fields, declarations };
}

/** Every wording a part had, the latest first. */
export const historyOf = (part: FormPart, partId: string, connection: Connection = db) =>
  connection
    .select({
      version: pactFormHistory.version,
      content: pactFormHistory.content,
      writtenAt: pactFormHistory.writtenAt,
      by: fullName(people),
    })
    .from(pactFormHistory)
    .leftJoin(people, eq(people.id, pactFormHistory.writtenBy))
    .where(and(eq(pactFormHistory.part, part), eq(pactFormHistory.partId, partId)))
    .orderBy(desc(pactFormHistory.version));
