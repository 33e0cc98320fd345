// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visits } from "#db/schema/visits.ts";
import { databaseCode, inTransaction, type Transaction } from "#db/transaction.ts";
import { holdPerson } from "#lib/accounts/hold-person.ts";
import { holdHours } from "#lib/hours/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { visitBooked } from "../events.ts";
import { lockKind } from "../lock-visit.ts";
import { mostReached } from "../most-reached.ts";
import { visitPolicy } from "../policy.ts";
import type { BookVisit } from "../schemas.ts";
import { takeSeat } from "../take-seat.ts";

type Guest = { name: string; contact: string };

/**
 * Books a time at the office for whoever acts, for who stands at the counter, or for a guest whom the office writes down.
 * A form sent twice finds its first visit. Throws `Conflict` where the time is gone or full, and `Refusal` for who has
 * as many appointments before them as the rule allows.
 */
export const bookVisit = (
  actor: Actor,
  input: BookVisit,
  { guest, at = now() }: { guest?: Guest; at?: Temporal.Instant } = {},
) =>
  inTransaction(async (tx): Promise<{ id: string; number: number }> => {
    await holdHours(tx);
    const personId = guest ? null : actingPerson(actor);
    authorize(guest ? visitPolicy.bookForGuest(actor) : visitPolicy.book(actor));
    if (personId) await holdPerson(tx, personId);
    const kind = await lockKind(tx, input.kindId);
    const first = await findFirst(tx, input.id, personId);
    if (first) return first;
    if (kind.retiredAt) throw new Conflict("visits.refusals.retired");
    if (personId) await requireRoom(tx, personId, at);
    const isByOffice = actor.kind === "counter" || guest !== undefined;
    const seat = await takeSeat(tx, {
      kind: isByOffice ? { ...kind, noticeHours: 0 } : kind,
      startsAt: input.startsAt,
      personId,
      at,
    });
    const visit = await insert(tx, {
      ...seat,
      ...{ id: input.id, kindId: kind.id, subject: input.subject, note: input.note, personId, status: "booked" },
      guestName: guest?.name ?? null,
      guestContact: guest?.contact ?? null,
      bookedBy: isByOffice && actor.kind !== "system" ? actor.personId : null,
      bookedAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, visitBooked(visit), at);
    return { id: visit.id, number: visit.number };
  });

/** What the same form booked before; throws `Conflict` where the identifier is somebody else's. */
async function findFirst(tx: Transaction, id: string, personId: string | null) {
  const [first] = await tx.select().from(visits).where(eq(visits.id, id));
  if (!first) return null;
  if (first.personId !== personId) throw new Conflict();
  return { id, number: first.number };
}

async function requireRoom(tx: Transaction, personId: string, at: Temporal.Instant): Promise<void> {
  const most = await mostReached(personId, at, tx);
  if (most !== null) throw new Refusal("visits.refusals.tooMany", { most });
}

const uniqueViolation = "23505";

/** Where all locks fail, the database still gives a seat once, and a person one place at a time. */
async function insert(tx: Transaction, visit: typeof visits.$inferInsert) {
  try {
    const [written] = await tx.insert(visits).values(visit).returning();
    if (!written) throw new Error("the visit was not written");
    return written;
  } catch (error) {
    if (databaseCode(error) === uniqueViolation) throw new Conflict("visits.refusals.sameTime");
    throw error;
  }
}
