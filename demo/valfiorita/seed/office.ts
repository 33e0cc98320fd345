// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { openingExceptions, weeklyHours } from "#db/schema/hours.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import { openingDays, type PlannedDay } from "#lib/hours/opening-days.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { addStartingServices } from "#lib/office/commands/add-starting-services.ts";
import { visitAttended, visitBooked, visitMissed } from "#lib/visits/events.ts";
import { slotsOf } from "#lib/visits/slots.ts";
import { exceptionsFrom, weeklyHours as usual } from "../hours.ts";
import { visits as booked, visitKinds as kinds, type VisitKindCode } from "../visits.ts";
import { momentAtHome } from "./moments.ts";
import { accountOf } from "./people.ts";
import { dateOf, recordPastEvent, type Scene } from "./scene.ts";

/** When the office of Valfiorita is open, what one can book there, who came and who is expected. */
export async function seedOffice(tx: Transaction, scene: Scene): Promise<void> {
  const recordedBy = accountOf(scene.accounts, "silvia-guerrini").id;
  const exceptions = exceptionsFrom(today(scene.now));
  await joining(tx, () => addStartingServices(momentAtHome(scene.now, 1_100, 0.3)));
  await tx.insert(weeklyHours).values([...usual]);
  await tx.insert(openingExceptions).values(exceptions.map((exception) => ({ ...exception, recordedBy })));
  const identifiers = new Map<VisitKindCode, string>();
  for (const { code, ...kind } of kinds) {
    const [written] = await tx
      .insert(visitKinds)
      .values({ ...kind, weekdays: [...kind.weekdays] })
      .returning({ id: visitKinds.id });
    if (written) identifiers.set(code, written.id);
  }
  await seedVisits(tx, scene, identifiers, exceptions);
}

/** How far back the visits lie, in days: enough for twelve on which the office was open. */
const daysBack = 40;

async function seedVisits(
  tx: Transaction,
  scene: Scene,
  identifiers: ReadonlyMap<VisitKindCode, string>,
  exceptions: ReturnType<typeof exceptionsFrom>,
): Promise<void> {
  const { accounts, calendar, now } = scene;
  const officer = accountOf(accounts, "silvia-guerrini").id;
  const appointments = [{ role: "participation-officer" as const, unitCode: "participation" }];
  const staff: Staff = { kind: "staff", personId: officer, level: 2, appointments };
  const from = today(now).subtract({ days: daysBack });
  const days = openingDays({ weekly: usual, exceptions, calendar }, from, daysBack * 2);
  for (const { kind: code, who, subject, note = "", day, turn, came } of booked) {
    const kind = kinds.find((each) => each.code === code);
    const kindId = identifiers.get(code);
    if (!kind || !kindId) throw new Error(`there is no ${code} to book`);
    const bookable = { ...kind, noticeHours: 0, daysAhead: daysBack * 2 };
    const startsAt = timeOn(slotsOf(bookable, days, [], now.subtract({ hours: 24 * daysBack })), days, now, day, turn);
    const bookedAt = startsAt.subtract({ hours: 24 * 6 });
    const isGuest = typeof who !== "string";
    const visit = {
      id: randomUUIDv7(),
      ...{ kindId, subject, note },
      personId: isGuest ? null : accountOf(accounts, who).id,
      guestName: isGuest ? who.name : null,
      guestContact: isGuest ? who.contact : null,
      startsAt: dateOf(startsAt),
      endsAt: dateOf(startsAt.add({ minutes: kind.minutes })),
      seat: isGuest ? 2 : 1,
      status: came === undefined ? ("booked" as const) : came ? ("attended" as const) : ("missed" as const),
      bookedBy: isGuest ? officer : null,
      bookedAt: dateOf(earlier(bookedAt, now)),
      endedAt: came === undefined ? null : dateOf(earlier(startsAt.add({ minutes: 30 }), now)),
    };
    await tx.insert(visits).values(visit);
    const booker = visit.personId ? ({ kind: "citizen", personId: visit.personId, level: 2 } as const) : staff;
    await recordPastEvent(tx, booker, visitBooked(visit), earlier(bookedAt, now));
    if (came === undefined) continue;
    const mark = came ? visitAttended(visit) : visitMissed(visit);
    await recordPastEvent(tx, staff, mark, earlier(startsAt.add({ minutes: 30 }), now));
  }
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other.subtract({ hours: 2 });

/** The how manyth time of the how manyth day with such times, counted from today. */
function timeOn(
  slots: readonly { startsAt: Temporal.Instant; date: string }[],
  days: readonly PlannedDay[],
  now: Temporal.Instant,
  day: number,
  turn: number,
): Temporal.Instant {
  const dates = days.map(({ date }) => date).filter((date) => slots.some((slot) => slot.date === date));
  const here = today(now).toString();
  const first = dates.findIndex((date) => (day > 0 ? date > here : date >= here));
  const date = dates[first + (day > 0 ? day - 1 : day)];
  const ofDay = slots.filter((slot) => slot.date === date);
  const chosen = ofDay[Math.min(turn, ofDay.length - 1)];
  if (!chosen) throw new Error(`no time on day ${day}`);
  return chosen.startsAt;
}
