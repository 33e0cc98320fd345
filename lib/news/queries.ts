// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, count, desc, eq, gt, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { articles, articleZones } from "#db/schema/news.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { type ArticleKind, type ArticleStatus, pageSize } from "./vocabulary.ts";

/** Of which kind, zone and topic; what concerns no zone in particular concerns each. */
export type ArticleFilter = { kind?: ArticleKind; zone?: string; topic?: string };

const zonesOf = sql<{ code: string; name: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('code', ${zones.code}, 'name', ${zones.name}) order by ${zones.position})
  from ${articleZones} join ${zones} on ${zones.code} = ${articleZones.zoneCode}
  where ${articleZones.articleId} = ${articles.id}), '[]'::jsonb)`;

const listed = {
  id: articles.id,
  kind: articles.kind,
  slug: sql<string>`${articles.slug}`,
  title: articles.title,
  lead: articles.lead,
  titleEn: articles.titleEn,
  leadEn: articles.leadEn,
  topic: topics.name,
  topicCode: articles.topicCode,
  zones: zonesOf,
  dueOn: articles.dueOn,
  isUrgent: articles.isUrgent,
  publishedFrom: sql<Date>`${articles.publishedFrom}`.mapWith(articles.publishedFrom),
  publishedUntil: articles.publishedUntil,
  changedAt: articles.changedAt,
};

export type ListedArticle = {
  id: string;
  kind: ArticleKind;
  slug: string;
  title: string;
  lead: string;
  titleEn: string | null;
  leadEn: string;
  topic: Localized | null;
  topicCode: string | null;
  zones: { code: string; name: string }[];
  dueOn: string | null;
  isUrgent: boolean;
  publishedFrom: Date;
  publishedUntil: Date | null;
  changedAt: Date | null;
};

/** What can be read at that moment. */
const isCurrent = (at: Date): SQL | undefined =>
  and(
    eq(articles.status, "published"),
    lte(articles.publishedFrom, at),
    or(isNull(articles.publishedUntil), gt(articles.publishedUntil, at)),
  );

const narrowed = ({ kind, zone, topic }: ArticleFilter): SQL | undefined =>
  and(
    kind ? eq(articles.kind, kind) : undefined,
    topic ? eq(articles.topicCode, topic) : undefined,
    zone
      ? sql`(exists (select from ${articleZones} where ${articleZones.articleId} = ${articles.id} and ${articleZones.zoneCode} = ${zone})
          or not exists (select from ${articleZones} where ${articleZones.articleId} = ${articles.id}))`
      : undefined,
  );

const newestFirst = [desc(articles.publishedFrom), desc(articles.id)];

type Slice = { limit: number; offset?: number };

/** The newest that can be read; of notices those first that are urgent and not past their term. */
export const listCurrent = (
  filter: ArticleFilter,
  at: Date,
  { limit, offset = 0 }: Slice = { limit: pageSize },
): Promise<ListedArticle[]> =>
  db
    .select(listed)
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topicCode))
    .where(and(isCurrent(at), narrowed(filter)))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset);

export async function countCurrent(filter: ArticleFilter, at: Date): Promise<number> {
  const [found] = await db
    .select({ total: count() })
    .from(articles)
    .where(and(isCurrent(at), narrowed(filter)));
  return found?.total ?? 0;
}

const whole = { ...listed, body: articles.body, bodyEn: articles.bodyEn };

export type WholeArticle = ListedArticle & { body: string; bodyEn: string | null };

/** The article at an address, if it can be read at that moment. */
export async function findCurrent(slug: string, at: Date): Promise<WholeArticle | null> {
  const [found] = await db
    .select(whole)
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topicCode))
    .where(and(isCurrent(at), eq(articles.slug, slug)));
  return found ?? null;
}

/** What feeds tell of, whole, a page at a time, newest first. */
export const listWhole = (filter: ArticleFilter, at: Date, { limit, offset = 0 }: Slice): Promise<WholeArticle[]> =>
  db
    .select(whole)
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topicCode))
    .where(and(isCurrent(at), narrowed(filter)))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset);

/** For the site map: every address, newest first. */
export const listSlugs = (at: Date, limit: number) =>
  db
    .select({
      slug: sql<string>`${articles.slug}`,
      changedOn: sql<string>`to_char(coalesce(${articles.changedAt}, ${articles.publishedFrom}) at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(articles)
    .where(isCurrent(at))
    .orderBy(...newestFirst)
    .limit(limit);

/** What subscribers are told of an article; null once it can no longer be read. */
export const findTold = async (id: string, at: Date, connection: Connection = db): Promise<WholeArticle | null> => {
  const [found] = await connection
    .select(whole)
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topicCode))
    .where(and(isCurrent(at), eq(articles.id, id)));
  return found ?? null;
};

const atDesk = {
  ...whole,
  slug: articles.slug,
  publishedFrom: articles.publishedFrom,
  status: articles.status,
  version: articles.version,
  withdrawnReason: articles.withdrawnReason,
  updatedAt: articles.updatedAt,
  updatedBy: fullName(people),
};

const deskRows = () =>
  db
    .select(atDesk)
    .from(articles)
    .innerJoin(people, eq(people.id, articles.updatedBy))
    .leftJoin(topics, eq(topics.code, articles.topicCode))
    .$dynamic();

export type DeskArticle = Awaited<ReturnType<typeof listAtDesk>>[number];

export const deskPageSize = 50;

/** Everything the desk has of these statuses, what was changed last first. */
export const listAtDesk = (statuses: readonly ArticleStatus[], page: number) =>
  deskRows()
    .where(inArray(articles.status, [...statuses]))
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);

export const countAtDesk = (statuses: readonly ArticleStatus[]): Promise<number> =>
  db.$count(articles, inArray(articles.status, [...statuses]));

export async function findAtDesk(id: string) {
  const [found] = await deskRows().where(eq(articles.id, id));
  return found ?? null;
}
