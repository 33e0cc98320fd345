// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { clauseTemplates, clauseTemplateVersions } from "#db/schema/pact-text.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { PactKind } from "./vocabulary.ts";

const wording = {
  id: clauseTemplates.id,
  code: clauseTemplates.code,
  use: clauseTemplates.use,
  position: clauseTemplates.position,
  retiredAt: clauseTemplates.retiredAt,
  version: clauseTemplateVersions.version,
  heading: clauseTemplateVersions.heading,
  body: clauseTemplateVersions.body,
  /** Null for what the house is shipped with. */
  writtenBy: fullName(people),
  writtenAt: clauseTemplateVersions.writtenAt,
};

const wordings = (connection: Connection) =>
  connection
    .select(wording)
    .from(clauseTemplateVersions)
    .innerJoin(clauseTemplates, eq(clauseTemplates.id, clauseTemplateVersions.templateId))
    .leftJoin(people, eq(people.id, clauseTemplateVersions.writtenBy))
    .$dynamic();

export type ClauseTemplate = Awaited<ReturnType<typeof listClauseTemplates>>[number];

const isLatest = eq(clauseTemplateVersions.version, clauseTemplates.version);

/** Every clause as it reads now, in the order of a text; those that are retired last. */
export const listClauseTemplates = (connection: Connection = db) =>
  wordings(connection)
    .where(isLatest)
    .orderBy(desc(isNull(clauseTemplates.retiredAt)), asc(clauseTemplates.position), asc(clauseTemplates.code));

/** The clauses with which the text of a pact of this kind begins, in their order. */
export const listClausesFor = (connection: Connection, kind: PactKind) =>
  wordings(connection)
    .where(and(isLatest, isNull(clauseTemplates.retiredAt), inArray(clauseTemplates.use, ["both", kind])))
    .orderBy(asc(clauseTemplates.position), asc(clauseTemplates.code));

/** All versions of a clause, the latest first; none where there is no such clause. */
export const listClauseVersions = (id: string) =>
  wordings(db).where(eq(clauseTemplates.id, id)).orderBy(desc(clauseTemplateVersions.version));
