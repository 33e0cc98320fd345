// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { listOpeningDays } from "#lib/hours/queries.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { listTaken, type VisitKind } from "./queries.ts";
import { freeSeat, slotsOf } from "./slots.ts";

type Wanted = { kind: VisitKind; startsAt: Temporal.Instant; at: Temporal.Instant; except?: string };

/**
 * The seat one gets at a time of a kind that is locked, while the hours are held. Throws `Conflict` for a time at which
 * nobody is received, and for one that is full.
 */
export async function takeSeat(tx: Transaction, { kind, startsAt, at, except }: Wanted) {
  const day = startsAt.toZonedDateTimeISO(romeTimeZone).toPlainDate();
  const endsAt = startsAt.add({ minutes: kind.minutes });
  const taken = await listTaken(kind.id, [startsAt, endsAt], { connection: tx, except });
  const slots = slotsOf(kind, await listOpeningDays(day, 1, tx), taken, at);
  if (!slots.some((slot) => slot.startsAt.equals(startsAt))) throw new Conflict("visits.refusals.noSuchTime");
  const seat = freeSeat(kind, startsAt, taken);
  if (seat === null) throw new Conflict("visits.refusals.full");
  return { seat, startsAt: new Date(startsAt.epochMilliseconds), endsAt: new Date(endsAt.epochMilliseconds) };
}
