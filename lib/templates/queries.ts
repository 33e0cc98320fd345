// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, isNull, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { topics } from "#db/schema/municipality.ts";
import { templates, templateVersions } from "#db/schema/templates.ts";
import { fullName } from "#lib/accounts/full-name.ts";

const wording = {
  id: templates.id,
  version: templateVersions.version,
  title: templateVersions.title,
  topicCode: templateVersions.topicCode,
  topic: topics.name,
  answer: templateVersions.answer,
  nextSteps: templateVersions.nextSteps,
  writtenBy: fullName(people),
  writtenAt: templateVersions.writtenAt,
  retiredAt: templates.retiredAt,
};

const wordings = () =>
  db
    .select(wording)
    .from(templateVersions)
    .innerJoin(templates, eq(templates.id, templateVersions.templateId))
    .innerJoin(people, eq(people.id, templateVersions.writtenBy))
    .leftJoin(topics, eq(topics.code, templateVersions.topicCode))
    .$dynamic();

export type Template = Awaited<ReturnType<typeof listTemplates>>[number];

const isLatest = eq(templateVersions.version, templates.version);

/** Every template as it reads now, by title; those that are offered first. */
export const listTemplates = () =>
  wordings()
    .where(isLatest)
    .orderBy(desc(isNull(templates.retiredAt)), asc(templateVersions.title));

/** What an answer about a topic can begin from: the templates for it, then those for any. */
export const listOffered = (topicCode: string | null) =>
  wordings()
    .where(
      and(
        isLatest,
        isNull(templates.retiredAt),
        or(isNull(templateVersions.topicCode), topicCode ? eq(templateVersions.topicCode, topicCode) : undefined),
      ),
    )
    .orderBy(asc(isNull(templateVersions.topicCode)), asc(templateVersions.title));

/** All versions of a template, the latest first; none where there is no such template. */
export const listVersions = (id: string) =>
  wordings().where(eq(templates.id, id)).orderBy(desc(templateVersions.version));
