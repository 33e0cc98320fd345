// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { listOpeningDays } from "#lib/hours/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { takingASeat } from "./vocabulary.ts";

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);

/** What can be booked, in the order of the office; what is retired last. */
export const listKinds = (connection: Connection = db) =>
  connection
    .select()
    .from(visitKinds)
    .orderBy(desc(isNull(visitKinds.retiredAt)), asc(visitKinds.position));

export type VisitKind = typeof visitKinds.$inferSelect;

export const listOfferedKinds = (connection: Connection = db) =>
  connection.select().from(visitKinds).where(isNull(visitKinds.retiredAt)).orderBy(asc(visitKinds.position));

export async function findKind(id: string, connection: Connection = db): Promise<VisitKind | null> {
  const [found] = await connection.select().from(visitKinds).where(eq(visitKinds.id, id));
  return found ?? null;
}

type Between = readonly [from: Temporal.Instant, until: Temporal.Instant];

/** Appointments that stand and last into some time between two moments; `except` is the one that is moved. */
const isStandingIn = ([from, until]: Between, except: string | undefined) =>
  and(
    inArray(visits.status, [...takingASeat]),
    lt(visits.startsAt, dateOf(until)),
    gt(visits.endsAt, dateOf(from)),
    except ? ne(visits.id, except) : undefined,
  );

/** The seats that are taken between two moments, by whatever visit of this kind. */
export const listTaken = (
  kindId: string,
  span: Between,
  { connection = db, except }: { connection?: Connection; except?: string } = {},
) =>
  connection
    .select({ startsAt: visits.startsAt, endsAt: visits.endsAt, seat: visits.seat })
    .from(visits)
    .where(and(eq(visits.kindId, kindId), isStandingIn(span, except)));

/** What a person has at the office between two moments, of whatever kind; who has no account has nothing. */
export async function listEngaged(
  personId: string | null,
  span: Between,
  { connection = db, except }: { connection?: Connection; except?: string } = {},
) {
  if (personId === null) return [];
  return connection
    .select({ startsAt: visits.startsAt, endsAt: visits.endsAt })
    .from(visits)
    .where(and(eq(visits.personId, personId), isStandingIn(span, except)));
}

/** For whom a time is looked for, and which appointment of theirs it would be the new time of. */
export type Seeker = { personId: string | null; moving?: { id: string; startsAt: Date } };

/** Every time one can still choose at `at`; full ones, and those at which the seeker is here already, included. */
export async function listSlots(kind: VisitKind, { personId, moving }: Seeker, at: Temporal.Instant): Promise<Slot[]> {
  const days = await listOpeningDays(today(at), kind.daysAhead + 1);
  const span = [at, at.add({ hours: 24 * (kind.daysAhead + 2) })] as const;
  const taken = await listTaken(kind.id, span, { except: moving?.id });
  const elsewhere = await listEngaged(personId, span, { except: moving?.id });
  return slotsOf(kind, days, taken, at, { elsewhere, now: moving?.startsAt ?? null });
}

const officers = alias(people, "officers");

const told = () =>
  db
    .select({
      id: visits.id,
      number: visits.number,
      kindId: visits.kindId,
      kind: visitKinds.name,
      minutes: visitKinds.minutes,
      personId: visits.personId,
      person: fullName(people),
      email: people.email,
      phone: people.phone,
      guestName: visits.guestName,
      guestContact: visits.guestContact,
      startsAt: visits.startsAt,
      endsAt: visits.endsAt,
      subject: visits.subject,
      note: visits.note,
      status: visits.status,
      reason: visits.reason,
      moves: visits.moves,
      bookedAt: visits.bookedAt,
      bookedBy: fullName(officers),
      endedAt: visits.endedAt,
    })
    .from(visits)
    .innerJoin(visitKinds, eq(visitKinds.id, visits.kindId))
    .leftJoin(people, eq(people.id, visits.personId))
    .leftJoin(officers, eq(officers.id, visits.bookedBy))
    .$dynamic();

export type Visit = Awaited<ReturnType<typeof listVisitsOf>>[number];

/** A person's appointments: those to come first, the nearest on top, then those that were, the latest on top. */
export async function listVisitsOf(personId: string, at: Temporal.Instant) {
  const all = await told().where(eq(visits.personId, personId)).orderBy(desc(visits.startsAt)).limit(100);
  const isToCome = ({ status, startsAt }: (typeof all)[number]) =>
    status === "booked" && startsAt.getTime() > at.epochMilliseconds;
  return [...all.filter(isToCome).reverse(), ...all.filter((visit) => !isToCome(visit))];
}

export async function findVisit(id: string): Promise<Visit | null> {
  const [found] = await told().where(eq(visits.id, id));
  return found ?? null;
}

/** Who is received between two days (Europe/Rome), the first included; what was cancelled is left out. */
export const listAgenda = (from: Temporal.Instant, until: Temporal.Instant) =>
  told()
    .where(
      and(
        gte(visits.startsAt, dateOf(from)),
        lt(visits.startsAt, dateOf(until)),
        inArray(visits.status, [...takingASeat]),
      ),
    )
    .orderBy(asc(visits.startsAt), asc(visitKinds.position), asc(visits.seat));

/** How many appointments a person has before them. */
export async function countToCome(personId: string, at: Temporal.Instant, connection: Connection = db) {
  const [row] = await connection
    .select({ visits: count() })
    .from(visits)
    .where(and(eq(visits.personId, personId), eq(visits.status, "booked"), gt(visits.startsAt, dateOf(at))));
  return row?.visits ?? 0;
}
