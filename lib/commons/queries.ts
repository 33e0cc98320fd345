// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { commons } from "#db/schema/commons.ts";
import { files } from "#db/schema/files.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { marksGrid } from "#lib/maps/marks-grid.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import type { CommonsFilter, CommonsSearch } from "./schemas.ts";
import { type CommonsState, commonsOnDeskPage, commonsOnPage } from "./vocabulary.ts";

/** The first photograph of a commons, with what it shows. */
const photo = sql<{ id: string; alternative: string } | null>`(
  select jsonb_build_object('id', ${files.id}, 'alternative', ${files.alternative}) from ${files}
  where ${files.ownerKind} = 'commons' and ${files.ownerId} = ${commons.id} and ${files.mediaType} like 'image/%'
  order by ${files.createdAt}, ${files.id} limit 1)`;

/** What a list says of a commons. */
const listed = {
  id: commons.id,
  slug: sql<string>`${commons.slug}`,
  kind: commons.kind,
  name: commons.name,
  description: commons.description,
  isProtected: commons.isProtected,
  availability: commons.availability,
  zone: zones.name,
  address: commons.address,
  photo,
};

const isListed = eq(commons.state, "listed");

const byName = [asc(sql`lower(${commons.name})`), asc(commons.id)];

/** What is in the catalogue and what the filters leave of it. */
export const narrowed = ({ q, kind, zone, availability, protection, area }: CommonsFilter): SQL | undefined =>
  and(
    isListed,
    kind && eq(commons.kind, kind),
    zone ? eq(commons.zoneCode, zone) : undefined,
    area && marksGrid(area, commons).within,
    availability && eq(commons.availability, availability),
    protection && eq(commons.isProtected, protection === "protected"),
    // The words of what everyone may read are kept by the search of the house.
    q
      ? sql`${commons.id}::text in (
          select subject_id from search_entries where kind = 'commons' and words @@ ${wordsQuery(q)})`
      : undefined,
  );

export type ListedCommons = Awaited<ReturnType<typeof searchCommons>>["commons"][number];

/** A page of the catalogue, narrowed, in the order of the alphabet. */
export async function searchCommons({ page, ...filter }: CommonsSearch, connection: Connection = db) {
  const which = narrowed(filter);
  const [total, found] = await Promise.all([
    connection.$count(commons, which),
    connection
      .select(listed)
      .from(commons)
      .leftJoin(zones, eq(zones.code, commons.zoneCode))
      .where(which)
      .orderBy(...byName)
      .limit(commonsOnPage)
      .offset((page - 1) * commonsOnPage),
  ]);
  return { total, commons: found };
}

const whole = {
  ...listed,
  slug: commons.slug,
  state: commons.state,
  version: commons.version,
  owner: commons.owner,
  ownerName: commons.ownerName,
  protectionNote: commons.protectionNote,
  availabilityNote: commons.availabilityNote,
  zoneCode: commons.zoneCode,
  topicCode: commons.topicCode,
  topic: topics.name,
  longitude: commons.longitude,
  latitude: commons.latitude,
  area: commons.area,
  reason: commons.reason,
  decidedAt: commons.decidedAt,
  createdAt: commons.createdAt,
  updatedAt: commons.updatedAt,
};

const wholeRows = (connection: Connection) =>
  connection
    .select({ ...whole, suggestedBy: fullName(people), isSuggestion: sql<boolean>`${commons.suggestedBy} is not null` })
    .from(commons)
    .leftJoin(zones, eq(zones.code, commons.zoneCode))
    .leftJoin(topics, eq(topics.code, commons.topicCode))
    .leftJoin(people, eq(people.id, commons.suggestedBy))
    .$dynamic();

export type WholeCommons = Awaited<ReturnType<typeof findAtDesk>> & {};

/** What stands at an address, listed or no longer; null where there is nothing. Who suggested it is not told. */
export async function findPublic(slug: string, connection: Connection = db) {
  const [found] = await connection
    .select(whole)
    .from(commons)
    .leftJoin(zones, eq(zones.code, commons.zoneCode))
    .leftJoin(topics, eq(topics.code, commons.topicCode))
    .where(and(inArray(commons.state, ["listed", "retired"]), eq(commons.slug, slug)));
  return found ?? null;
}

export async function findAtDesk(id: string, connection: Connection = db) {
  const [found] = await wholeRows(connection).where(eq(commons.id, id));
  return found ?? null;
}

/** What the desk has in a state, a page at a time: what waits for the office oldest first, the rest by what changed last. */
export const listAtDesk = (state: CommonsState, page: number) =>
  wholeRows(db)
    .where(eq(commons.state, state))
    .orderBy(state === "suggested" ? asc(commons.createdAt) : desc(commons.updatedAt), desc(commons.id))
    .limit(commonsOnDeskPage)
    .offset((page - 1) * commonsOnDeskPage);

/** How many there are in each state. */
export async function countByState(): Promise<Record<CommonsState, number>> {
  const rows = await db
    .select({ state: commons.state, count: sql<number>`count(*)::int` })
    .from(commons)
    .groupBy(commons.state);
  const counts = { suggested: 0, listed: 0, declined: 0, retired: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** What a person suggested, newest first. */
export const listSuggestedBy = (personId: string) =>
  db
    .select({
      id: commons.id,
      name: commons.name,
      kind: commons.kind,
      state: commons.state,
      slug: commons.slug,
      reason: commons.reason,
      decidedAt: commons.decidedAt,
      createdAt: commons.createdAt,
    })
    .from(commons)
    .where(eq(commons.suggestedBy, personId))
    .orderBy(desc(commons.createdAt), desc(commons.id));

/** What one can apply for or make a call about: everything of the list, by name. */
export const listChoices = (connection: Connection = db) =>
  connection
    .select({ id: commons.id, slug: listed.slug, name: commons.name })
    .from(commons)
    .where(isListed)
    .orderBy(...byName);

/** For the site map: every address, and the day (Europe/Rome) on which it last changed. */
export const listSlugs = (limit: number) =>
  db
    .select({
      slug: listed.slug,
      changedOn: sql<string>`to_char(${commons.updatedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(commons)
    .where(isListed)
    .orderBy(...byName)
    .limit(limit);
