// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { topics } from "#db/schema/municipality.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { narrowed } from "./filter.ts";
import { newestFirst } from "./queries.ts";

/** What a feed tells: what was filed, or what was answered. */
export const feedKinds = ["filed", "answered"] as const;
export type FeedKind = (typeof feedKinds)[number];

export type FeedFilter = { of: FeedKind; zone?: string; topic?: string };

/** How many entries a feed holds, and how much of a text. */
const entries = 40;
const characters = 400;

const beginningOf = (text: typeof proposals.body | typeof proposals.answer) =>
  sql<
    string | null
  >`case when length(${text}) > ${characters} then left(${text}, ${characters}) || '…' else ${text} end`;

/** The newest proposals, or the newest answers, of a zone or topic if one is named. */
export const feedEntries = ({ of, ...filter }: FeedFilter, connection: Connection = db) =>
  connection
    .select({
      number: cases.number,
      publication: proposals.publication,
      title: proposals.title,
      body: beginningOf(proposals.body),
      topic: topics.name,
      submittedAt: proposals.submittedAt,
      outcome: proposals.outcome,
      answer: beginningOf(proposals.answer),
      answeredAt: proposals.answeredAt,
      updatedAt: proposals.updatedAt,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .where(and(narrowed(filter), of === "answered" ? isNotNull(proposals.answeredAt) : undefined))
    .orderBy(...(of === "answered" ? [desc(proposals.answeredAt)] : newestFirst))
    .limit(entries);

export type FeedEntry = Awaited<ReturnType<typeof feedEntries>>[number];
