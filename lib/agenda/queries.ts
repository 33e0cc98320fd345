// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, exists, gt, gte, lt, lte, not, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { agendaEvents, agendaEventZones, agendaOccurrences } from "#db/schema/agenda.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { type AgendaKind, longestDays } from "./vocabulary.ts";

/** Of which zone and kind; what concerns no zone in particular concerns each. */
export type AgendaFilter = { zone?: string; kind?: AgendaKind };

const zonesOf = sql<{ code: string; name: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('code', ${zones.code}, 'name', ${zones.name}) order by ${zones.position})
  from ${agendaEventZones} join ${zones} on ${zones.code} = ${agendaEventZones.zoneCode}
  where ${agendaEventZones.eventId} = ${agendaEvents.id}), '[]'::jsonb)`;

/** What can be read at that moment; what is past stays. */
const isCurrent = (at: Date): SQL | undefined =>
  and(eq(agendaEvents.status, "published"), lte(agendaEvents.publishedFrom, at));

const narrowed = ({ zone, kind }: AgendaFilter): SQL | undefined =>
  and(
    kind ? eq(agendaEvents.kind, kind) : undefined,
    zone
      ? sql`(exists (select from ${agendaEventZones} where ${agendaEventZones.eventId} = ${agendaEvents.id} and ${agendaEventZones.zoneCode} = ${zone})
          or not exists (select from ${agendaEventZones} where ${agendaEventZones.eventId} = ${agendaEvents.id}))`
      : undefined,
  );

const placed = {
  id: agendaEvents.id,
  kind: agendaEvents.kind,
  slug: sql<string | null>`${agendaEvents.slug}`,
  /** The number of the pact whose page tells of it; null for the agenda's own. */
  pact: sql<string | null>`null`,
  title: agendaEvents.title,
  lead: agendaEvents.lead,
  titleEn: agendaEvents.titleEn,
  leadEn: agendaEvents.leadEn,
  place: agendaEvents.place,
  isAllDay: agendaEvents.isAllDay,
  startsAt: agendaOccurrences.startsAt,
  endsAt: agendaOccurrences.endsAt,
  isCancelled: sql<boolean>`(${agendaEvents.cancelledAt} is not null or ${agendaOccurrences.cancelledAt} is not null)`,
};

/** One date of an event, as the calendars show it: with the address of its page, or that of the pact it belongs to. */
export type PlacedEvent = {
  id: string;
  kind: AgendaKind;
  slug: string | null;
  pact: string | null;
  title: string;
  lead: string;
  titleEn: string | null;
  leadEn: string;
  place: string;
  isAllDay: boolean;
  startsAt: Date;
  endsAt: Date;
  isCancelled: boolean;
};

const placedRows = () =>
  db
    .select(placed)
    .from(agendaOccurrences)
    .innerJoin(agendaEvents, eq(agendaEvents.id, agendaOccurrences.eventId))
    .$dynamic();

/** What takes place between two instants, in part or whole, in the order of the calendar. */
export const listBetween = (from: Date, to: Date, filter: AgendaFilter, at: Date): Promise<PlacedEvent[]> =>
  placedRows()
    .where(
      and(
        isCurrent(at),
        narrowed(filter),
        lt(agendaOccurrences.startsAt, to),
        gt(agendaOccurrences.endsAt, from),
        gte(agendaOccurrences.startsAt, new Date(from.getTime() - (longestDays + 1) * 86_400_000)),
      ),
    )
    .orderBy(asc(agendaOccurrences.startsAt), asc(agendaEvents.title), asc(agendaEvents.id));

/** What has not ended yet, the next first. */
export const listUpcoming = (filter: AgendaFilter, at: Date, limit: number): Promise<PlacedEvent[]> =>
  placedRows()
    .where(and(isCurrent(at), narrowed(filter), gt(agendaOccurrences.endsAt, at)))
    .orderBy(asc(agendaOccurrences.startsAt), asc(agendaEvents.title), asc(agendaEvents.id))
    .limit(limit);

const whole = {
  id: agendaEvents.id,
  kind: agendaEvents.kind,
  status: agendaEvents.status,
  version: agendaEvents.version,
  slug: agendaEvents.slug,
  title: agendaEvents.title,
  lead: agendaEvents.lead,
  body: agendaEvents.body,
  titleEn: agendaEvents.titleEn,
  leadEn: agendaEvents.leadEn,
  bodyEn: agendaEvents.bodyEn,
  topicCode: agendaEvents.topicCode,
  topic: topics.name,
  zones: zonesOf,
  isAllDay: agendaEvents.isAllDay,
  startsAt: agendaEvents.startsAt,
  endsAt: agendaEvents.endsAt,
  repeats: agendaEvents.repeats,
  repeatsUntil: agendaEvents.repeatsUntil,
  place: agendaEvents.place,
  address: agendaEvents.address,
  longitude: agendaEvents.longitude,
  latitude: agendaEvents.latitude,
  link: agendaEvents.link,
  publishedFrom: agendaEvents.publishedFrom,
  changedAt: agendaEvents.changedAt,
  cancelledAt: agendaEvents.cancelledAt,
  cancelledReason: agendaEvents.cancelledReason,
  withdrawnReason: agendaEvents.withdrawnReason,
  updatedAt: agendaEvents.updatedAt,
  updatedBy: fullName(people),
};

const wholeRows = (connection: Connection = db) =>
  connection
    .select(whole)
    .from(agendaEvents)
    .innerJoin(people, eq(people.id, agendaEvents.updatedBy))
    .leftJoin(topics, eq(topics.code, agendaEvents.topicCode))
    .$dynamic();

export type WholeAgendaEvent = Awaited<ReturnType<typeof findAtDesk>> & {};

/** The event at an address, if it can be read at that moment. */
export async function findCurrent(slug: string, at: Date) {
  const [found] = await wholeRows().where(and(isCurrent(at), eq(agendaEvents.slug, slug)));
  return found ?? null;
}

/** What subscribers are told of an event; null while it cannot be read. */
export async function findTold(id: string, at: Date, connection: Connection = db) {
  const [found] = await wholeRows(connection).where(and(isCurrent(at), eq(agendaEvents.id, id)));
  return found ?? null;
}

export async function findAtDesk(id: string) {
  const [found] = await wholeRows().where(eq(agendaEvents.id, id));
  return found ?? null;
}

/** The dates of an event, first to last. */
export const listOccurrences = (eventId: string) =>
  db
    .select({
      startsAt: agendaOccurrences.startsAt,
      endsAt: agendaOccurrences.endsAt,
      cancelledAt: agendaOccurrences.cancelledAt,
      cancelledReason: agendaOccurrences.cancelledReason,
    })
    .from(agendaOccurrences)
    .where(eq(agendaOccurrences.eventId, eventId))
    .orderBy(asc(agendaOccurrences.startsAt));

/** For the site map: every address. */
export const listSlugs = (at: Date, limit: number) =>
  db
    .select({
      slug: sql<string>`${agendaEvents.slug}`,
      changedOn: sql<string>`to_char(${agendaEvents.updatedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(agendaEvents)
    .where(isCurrent(at))
    .orderBy(desc(agendaEvents.startsAt), desc(agendaEvents.id))
    .limit(limit);

export const deskPageSize = 50;

export type DeskShow = "upcoming" | "draft" | "past" | "withdrawn";

const hasDateAfter = (at: Date) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(agendaOccurrences)
      .where(and(eq(agendaOccurrences.eventId, agendaEvents.id), gt(agendaOccurrences.endsAt, at))),
  );

function shownAtDesk(show: DeskShow, at: Date): SQL | undefined {
  if (show === "draft" || show === "withdrawn") return eq(agendaEvents.status, show);
  const isComing = hasDateAfter(at);
  return and(eq(agendaEvents.status, "published"), show === "upcoming" ? isComing : not(isComing));
}

/** What the desk has of the calendar: what comes next first, of the rest what is newest. */
export const listAtDesk = (show: DeskShow, page: number, at: Date) =>
  wholeRows()
    .where(shownAtDesk(show, at))
    .orderBy(show === "upcoming" ? asc(agendaEvents.startsAt) : desc(agendaEvents.startsAt), desc(agendaEvents.id))
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);

export const countAtDesk = (show: DeskShow, at: Date): Promise<number> =>
  db.$count(agendaEvents, shownAtDesk(show, at));

/** Everything a calendar program is told: events with what they need, and the dates that were called off. */
export async function listForPrograms(filter: AgendaFilter & { slug?: string }, at: Date) {
  const wanted = and(isCurrent(at), narrowed(filter), filter.slug ? eq(agendaEvents.slug, filter.slug) : undefined);
  const [events, cancelled] = await Promise.all([
    db
      .select({
        id: agendaEvents.id,
        kind: agendaEvents.kind,
        slug: sql<string>`${agendaEvents.slug}`,
        sequence: agendaEvents.sequence,
        title: agendaEvents.title,
        lead: agendaEvents.lead,
        titleEn: agendaEvents.titleEn,
        leadEn: agendaEvents.leadEn,
        isAllDay: agendaEvents.isAllDay,
        startsAt: agendaEvents.startsAt,
        endsAt: agendaEvents.endsAt,
        repeats: agendaEvents.repeats,
        repeatsUntil: agendaEvents.repeatsUntil,
        place: agendaEvents.place,
        address: agendaEvents.address,
        longitude: agendaEvents.longitude,
        latitude: agendaEvents.latitude,
        cancelledReason: agendaEvents.cancelledReason,
        createdAt: agendaEvents.createdAt,
        updatedAt: agendaEvents.updatedAt,
      })
      .from(agendaEvents)
      .where(wanted)
      .orderBy(asc(agendaEvents.startsAt), asc(agendaEvents.id)),
    db
      .select({
        eventId: agendaOccurrences.eventId,
        startsAt: agendaOccurrences.startsAt,
        endsAt: agendaOccurrences.endsAt,
        reason: agendaOccurrences.cancelledReason,
      })
      .from(agendaOccurrences)
      .innerJoin(agendaEvents, eq(agendaEvents.id, agendaOccurrences.eventId))
      .where(and(wanted, sql`${agendaOccurrences.cancelledAt} is not null`))
      .orderBy(asc(agendaOccurrences.startsAt)),
  ]);
  return { events, cancelled };
}

export type ProgramEvent = Awaited<ReturnType<typeof listForPrograms>>["events"][number];
