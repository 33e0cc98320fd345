// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { listOpeningDays } from "#lib/hours/queries.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { listEngaged, listTaken, type VisitKind } from "./queries.ts";
import { freeSeat, slotsOf } from "./slots.ts";

type Wanted = {
  kind: VisitKind;
  startsAt: Temporal.Instant;
  personId: string | null;
  at: Temporal.Instant;
  /** The appointment that is moved, and leaves its own time. */
  except?: string;
};

/**
 * The seat one gets at a time of a kind that is locked, while the hours and the person are held. Throws `Conflict` for a
 * time at which nobody is received, for one that is full, and for one at which the person is here already.
 */
export async function takeSeat(tx: Transaction, { kind, startsAt, personId, at, except }: Wanted) {
  const day = startsAt.toZonedDateTimeISO(romeTimeZone).toPlainDate();
  const endsAt = startsAt.add({ minutes: kind.minutes });
  const taken = await listTaken(kind.id, [startsAt, endsAt], { connection: tx, except });
  const slots = slotsOf(kind, await listOpeningDays(day, 1, tx), taken, at);
  if (!slots.some((slot) => slot.startsAt.equals(startsAt))) throw new Conflict("visits.refusals.noSuchTime");
  const engaged = await listEngaged(personId, [startsAt, endsAt], { connection: tx, except });
  if (engaged.length > 0) throw new Conflict("visits.refusals.sameTime");
  const seat = freeSeat(kind, startsAt, taken);
  if (seat === null) throw new Conflict("visits.refusals.full");
  return { seat, startsAt: new Date(startsAt.epochMilliseconds), endsAt: new Date(endsAt.epochMilliseconds) };
}
