// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { openingExceptions, weeklyHours } from "#db/schema/hours.ts";
import { notifications } from "#db/schema/notifications.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { hoursVersion } from "#lib/hours/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { react } from "#lib/worker/reactions.ts";
import { listAffected, namesOf } from "./affected.ts";
import { chooseAmong, findSlot } from "./choosing.ts";
import { bookVisit } from "./commands/book-visit.ts";
import { callOffVisit } from "./commands/call-off-visit.ts";
import { cancelVisit } from "./commands/cancel-visit.ts";
import { markVisit } from "./commands/mark-visit.ts";
import { moveVisit } from "./commands/move-visit.ts";
import { recordException } from "./commands/record-exception.ts";
import { removeException } from "./commands/remove-exception.ts";
import { setWeeklyHours } from "./commands/set-weekly-hours.ts";
import { reviseKind, writeKind } from "./commands/write-kind.ts";
import { forgetVisits } from "./forget-visits.ts";
import { mostReached } from "./most-reached.ts";
import { visitData } from "./personal-data.ts";
import { previewException } from "./preview-hours.ts";
import { listSlots } from "./queries.ts";
import { remindOfVisits } from "./remind-of-visits.ts";
import { encloseCalendar } from "./visit-calendar.ts";

/** A Sunday; the office opens on Monday 2 March. */
const at = Temporal.Instant.from("2026-03-01T10:00:00Z");
const monday = (time: string) => Temporal.Instant.from(`2026-03-02T${time}:00Z`);
const halfPastEight = monday("07:30");

let officer: Staff;
let referent: Staff;
let kindId: string;

const kind = {
  name: { it: "Sportello", en: "Counter" },
  description: { it: "Per chi ha una domanda", en: "For who has a question" },
  minutes: 20,
  seats: 2,
  weekdays: [1, 2, 3, 4, 5],
  daysAhead: 30,
  noticeHours: 1,
  position: 1,
};

const morning = { opens: 8 * 60 + 30, closes: 12 * 60 + 30 };

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  referent = await anEmployee("unit-referent", "works");
});

beforeEach(async () => {
  await db.delete(visits);
  await db.delete(visitKinds);
  await db.delete(openingExceptions);
  await db.delete(weeklyHours);
  await db.insert(weeklyHours).values([1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...morning })));
  kindId = (await writeKind(officer, kind)).id;
});

const booking = (change: Partial<Parameters<typeof bookVisit>[1]> = {}) => ({
  id: randomUUID(),
  kindId,
  startsAt: halfPastEight,
  subject: "Il parco",
  note: "",
  ...change,
});

const book = (who: Citizen, change = {}) => bookVisit(who, booking(change), { at });

const theKind = async () => {
  const [found] = await db.select().from(visitKinds).where(eq(visitKinds.id, kindId));
  if (!found) throw new Error("there is no kind");
  return found;
};

const rowOf = async (id: string) => (await db.select().from(visits).where(eq(visits.id, id)))[0];

const reactTo = async (id: string) => {
  for (const event of await eventsAbout(id)) await react(event.id);
};

const toldOf = async ({ personId }: Citizen) =>
  (await db.select().from(notifications).where(eq(notifications.personId, personId))).map((row) => row.kind);

describe("a booking", () => {
  test("is written once, told of, and read in the copy of one's data", async () => {
    const citizen = await aCitizen();
    const form = booking();
    const first = await bookVisit(citizen, form, { at });
    expect(await bookVisit(citizen, form, { at })).toEqual(first);
    expect(await eventTypesOf(form.id)).toEqual(["visit.booked"]);
    expect(await rowOf(form.id)).toMatchObject({ status: "booked", seat: 1, personId: citizen.personId });
    await reactTo(form.id);
    expect(await toldOf(citizen)).toEqual(["visit-booked"]);
    expect(await visitData(citizen.personId)).toMatchObject([{ number: first.number, subject: "Il parco" }]);
  });

  test("sent several times at once is one", async () => {
    const citizen = await aCitizen();
    const form = booking();
    const sent = await atOnce(6, () => bookVisit(citizen, form, { at }));
    expect(new Set(succeeded(sent).map(({ number }) => number)).size).toBe(1);
    expect(await db.$count(visits)).toBe(1);
  });

  test("of one time by many at once fills its seats and no more; the others are told", async () => {
    const citizens = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const sent = await atOnce(8, (turn) => book(citizens[turn] as Citizen));
    expect(succeeded(sent)).toHaveLength(2);
    for (const each of sent) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Conflict);
    expect((await db.select().from(visits)).map(({ seat }) => seat).toSorted()).toEqual([1, 2]);
    const [slot] = await listSlots(await theKind(), { personId: null }, at);
    expect(slot).toMatchObject({ free: 0 });
  });

  test("is refused by the database too, whatever the code believes", async () => {
    const citizen = await aCitizen();
    const { id } = await book(citizen);
    const same = await rowOf(id);
    if (!same) throw new Error("nothing was booked");
    const { number: _, ...copy } = same;
    const other = await aCitizen();
    await expect(
      db.insert(visits).values({ ...copy, id: randomUUID(), personId: other.personId }),
    ).rejects.toMatchObject({ cause: { code: "23505" } });
    await expect(db.insert(visits).values({ ...copy, id: randomUUID(), seat: 2 })).rejects.toMatchObject({
      cause: { code: "23505" },
    });
  });

  test("is for as many as the rule allows, also of one who sends them all at once", async () => {
    const citizen = await aCitizen();
    const times = ["07:30", "07:50", "08:10", "08:30", "08:50"].map(monday);
    const sent = await atOnce(5, (turn) => book(citizen, { startsAt: times[turn] }));
    expect(succeeded(sent)).toHaveLength(2);
    for (const each of sent) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Refusal);
  });

  test.each([
    ["when the office is closed", monday("13:00")],
    ["between two times", monday("07:35")],
    ["that would end after closing", monday("11:30")],
    ["on a day of no hours", Temporal.Instant.from("2026-03-07T08:00:00Z")],
    ["too far ahead", Temporal.Instant.from("2026-06-01T06:30:00Z")],
    ["in the past", Temporal.Instant.from("2026-02-23T07:30:00Z")],
  ])("%s is none", async (_, startsAt) => {
    const citizen = await aCitizen();
    await expect(book(citizen, { startsAt })).rejects.toBeInstanceOf(Conflict);
    expect(await db.$count(visits)).toBe(0);
  });

  test("is not somebody else's form, and of nothing that is not offered", async () => {
    const form = booking();
    await bookVisit(await aCitizen(), form, { at });
    await expect(bookVisit(await aCitizen(), form, { at })).rejects.toBeInstanceOf(Conflict);
    await expect(book(await aCitizen(), { kindId: randomUUID() })).rejects.toBeInstanceOf(NotFound);
  });

  test("is made by the office for who has no account and for who stands at the counter", async () => {
    const guest = { name: "Ines", contact: "0000" };
    const { id } = await bookVisit(officer, booking(), { guest, at });
    expect(await rowOf(id)).toMatchObject({ personId: null, guestName: "Ines", bookedBy: officer.personId });
    await expect(bookVisit(referent, booking(), { guest, at })).rejects.toBeInstanceOf(Refusal);
    const citizen = await aCitizen();
    const soon = monday("07:20");
    const at8 = await bookVisit(atCounterFor(officer, citizen.personId), booking(), { at: soon });
    expect(await rowOf(at8.id)).toMatchObject({ personId: citizen.personId, bookedBy: officer.personId });
    await expect(
      bookVisit(await aCitizen(), booking({ startsAt: monday("07:50") }), { at: soon }),
    ).rejects.toBeInstanceOf(Conflict);
  });
});

describe("the times one is offered", () => {
  /** A second kind, whose visits last from half past eight until twenty past nine. */
  const longer = async () => (await writeKind(officer, { ...kind, minutes: 50 })).id;
  const offered = async (seeker: Parameters<typeof chooseAmong>[1]) =>
    (await chooseAmong(await theKind(), seeker, {}, at)).slots.filter(({ date }) => date === "2026-03-02");
  const ownOf = (slots: Awaited<ReturnType<typeof offered>>) =>
    slots.filter(({ isOwn }) => isOwn).map((slot) => ({ at: slot.at, free: slot.free }));

  test("are without those at which one is here already, for whatever it is; for others they are free", async () => {
    const citizen = await aCitizen();
    await book(citizen, { kindId: await longer() });
    const taken = ["07:30", "07:50", "08:10"].map((time) => ({ at: monday(time).toString(), free: 0 }));
    expect(ownOf(await offered(citizen))).toEqual(taken);
    expect(await findSlot(await theKind(), citizen, monday("08:10"), 1, at)).toBeNull();
    expect(await findSlot(await theKind(), citizen, monday("08:30"), 1, at)).not.toBeNull();
    const other = await aCitizen();
    expect(ownOf(await offered(other))).toEqual([]);
    expect(ownOf(await offered({ personId: null }))).toEqual([]);
    expect(await findSlot(await theKind(), other, monday("08:10"), 1, at)).not.toBeNull();
  });

  test("are refused all the same to who asks for two at once", async () => {
    const citizen = await aCitizen();
    const kinds = [kindId, await longer()];
    const times = [monday("07:50"), halfPastEight];
    const sent = await atOnce(2, (turn) => book(citizen, { kindId: kinds[turn], startsAt: times[turn] }));
    expect(succeeded(sent)).toHaveLength(1);
    for (const each of sent) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Conflict);
  });

  test("when it is moved are without the one it has, and without the others one has", async () => {
    const citizen = await aCitizen();
    const { id } = await book(citizen);
    await book(citizen, { startsAt: monday("08:30") });
    const moving = { id, startsAt: new Date(halfPastEight.epochMilliseconds) };
    const own = [halfPastEight, monday("08:30")].map((time) => ({ at: time.toString(), free: 0 }));
    expect(ownOf(await offered({ ...citizen, moving }))).toEqual(own);
    await expect(moveVisit(citizen, { id, startsAt: monday("08:30") }, at)).rejects.toBeInstanceOf(Conflict);
  });

  test("when it is moved count its own seat as free", async () => {
    const citizen = await aCitizen();
    await db.update(visitKinds).set({ seats: 1 });
    const { id } = await book(citizen);
    await db.update(visitKinds).set({ minutes: 15 });
    const moving = { id, startsAt: new Date(halfPastEight.epochMilliseconds) };
    expect(
      (await offered({ ...citizen, moving })).find((slot) => slot.at === monday("07:45").toString()),
    ).toMatchObject({ free: 1, isOwn: false });
  });
});

test("who has as many appointments as one may have is known before they choose anything", async () => {
  const citizen = await aCitizen();
  expect(await mostReached(citizen.personId, at)).toBeNull();
  const { id } = await book(citizen);
  expect(await mostReached(citizen.personId, at)).toBeNull();
  await book(citizen, { startsAt: monday("08:30") });
  expect(await mostReached(citizen.personId, at)).toBe(2);
  expect(await mostReached(citizen.personId, monday("08:00"))).toBeNull();
  await cancelVisit(citizen, { id }, at);
  expect(await mostReached(citizen.personId, at)).toBeNull();
});

describe("afterwards", () => {
  test("it is moved under the same number, and the seat it had is free", async () => {
    const citizen = await aCitizen();
    const { id } = await book(citizen);
    const startsAt = monday("08:30");
    await moveVisit(citizen, { id, startsAt }, at);
    await moveVisit(citizen, { id, startsAt }, at);
    expect(await rowOf(id)).toMatchObject({ startsAt: new Date(startsAt.epochMilliseconds), moves: 1 });
    expect(await eventTypesOf(id)).toEqual(["visit.booked", "visit.moved"]);
    await expect(moveVisit(await aCitizen(), { id, startsAt }, at)).rejects.toBeInstanceOf(Refusal);
    await Promise.all([book(await aCitizen()), book(await aCitizen())]);
    await expect(moveVisit(citizen, { id, startsAt: halfPastEight }, at)).rejects.toBeInstanceOf(Conflict);
  });

  test("it is cancelled by the person, once, and another takes the time", async () => {
    const [citizen, other] = [await aCitizen(), await aCitizen()];
    const { id } = await book(citizen);
    await book(await aCitizen());
    await expect(book(other)).rejects.toBeInstanceOf(Conflict);
    await expect(cancelVisit(other, { id }, at)).rejects.toBeInstanceOf(Refusal);
    await cancelVisit(citizen, { id }, at);
    await expect(cancelVisit(citizen, { id }, at)).rejects.toBeInstanceOf(WrongState);
    await book(other);
    await reactTo(id);
    expect(await toldOf(citizen)).toEqual(["visit-booked", "visit-cancelled"]);
  });

  test("it is called off by the office with the reason, and the calendar entry takes itself out", async () => {
    const citizen = await aCitizen();
    const { id } = await book(citizen);
    await expect(callOffVisit(referent, { id, reason: "Sciopero." }, at)).rejects.toBeInstanceOf(Refusal);
    await callOffVisit(officer, { id, reason: "Sciopero." }, at);
    await reactTo(id);
    const [, told] = await db.select().from(notifications).where(eq(notifications.personId, citizen.personId));
    expect(told).toMatchObject({ kind: "visit-called-off", params: { reason: "Sciopero.", startsOn: "2026-03-02" } });
    const [file] = await encloseCalendar({ kind: "visit-called-off", params: { visitId: id }, locale: "it" });
    expect(String(file?.content)).toMatch(/METHOD:CANCEL[\s\S]*DTSTART:20260302T073000Z[\s\S]*STATUS:CANCELLED/);
  });

  test("it is marked when it has begun, and corrected", async () => {
    const { id } = await book(await aCitizen());
    await expect(markVisit(officer, { id, came: "yes" }, at)).rejects.toBeInstanceOf(Refusal);
    const later = monday("08:00");
    await expect(markVisit(referent, { id, came: "yes" }, later)).rejects.toBeInstanceOf(Refusal);
    for (const came of ["no", "no", "yes"] as const) await markVisit(officer, { id, came }, later);
    expect(await eventTypesOf(id)).toEqual(["visit.booked", "visit.missed", "visit.attended"]);
    await expect(cancelVisit(officer, { id }, later)).rejects.toBeInstanceOf(Refusal);
  });

  test("it is reminded of once, the day before", async () => {
    const citizen = await aCitizen();
    const tuesday = Temporal.Instant.from("2026-03-03T07:30:00Z");
    const { id } = await book(citizen, { startsAt: tuesday });
    expect(await remindOfVisits(at)).toBe(0);
    const reminded = await atOnce(3, () => remindOfVisits(monday("08:00")));
    expect(succeeded(reminded).reduce((sum, count) => sum + count, 0)).toBe(1);
    await reactTo(id);
    expect(await toldOf(citizen)).toEqual(["visit-booked", "visit-tomorrow"]);
  });

  test("what was said in it is forgotten with the account, and some time after", async () => {
    const [citizen, other] = [await aCitizen(), await aCitizen()];
    const { id } = await book(citizen, { note: "Vengo con mia madre" });
    const { id: kept } = await book(other);
    await eraseAccount(citizen, at);
    const [erased] = (await eventsAbout(citizen.personId)).filter(({ type }) => type === "account.erased");
    for (const _ of [1, 2]) await react(erased?.id ?? 0);
    expect(await rowOf(id)).toMatchObject({ status: "cancelled", subject: "", note: "" });
    expect((await eventTypesOf(id)).filter((type) => type === "visit.cancelled")).toHaveLength(1);
    expect(await forgetVisits(at.add({ hours: 24 * 300 }))).toBe(0);
    expect(await forgetVisits(at.add({ hours: 24 * 400 }))).toBe(1);
    expect(await rowOf(kept)).toMatchObject({ subject: "", status: "booked" });
  });
});

describe("closing an hour that is booked", () => {
  const closure = async (affected: string, change = {}) => ({
    kind: "closure" as const,
    startsOn: "2026-03-02",
    endsOn: null,
    opens: 9 * 60,
    closes: 10 * 60,
    reasonIt: "Corso di formazione.",
    reasonEn: "Training.",
    version: await hoursVersion(),
    affected,
    ...change,
  });

  test("cancels what falls, and only what was seen, in the same transaction", async () => {
    const [first, second] = [await aCitizen(), await aCitizen()];
    const { id: stays } = await book(first);
    const { id: falls } = await book(second, { startsAt: monday("08:30") });
    const added = { ...(await closure("")), endsOn: "2026-03-02", reason: { it: "", en: "" } };
    expect(namesOf(await listAffected({ added }, at))).toBe(falls);
    await expect(recordException(officer, await closure(""), at)).rejects.toBeInstanceOf(Conflict);
    await expect(recordException(referent, await closure(falls), at)).rejects.toBeInstanceOf(Refusal);
    expect(await db.$count(openingExceptions)).toBe(0);
    expect(await recordException(officer, await closure(falls), at)).toEqual({ calledOff: 1 });
    expect(await rowOf(stays)).toMatchObject({ status: "booked" });
    expect(await rowOf(falls)).toMatchObject({ status: "called-off", reason: "Corso di formazione." });
    await reactTo(falls);
    expect(await toldOf(second)).toEqual(["visit-booked", "visit-called-off"]);
    await expect(book(await aCitizen(), { startsAt: monday("08:30") })).rejects.toBeInstanceOf(Conflict);
  });

  test("meets those who book at the same moment: nobody is left with a time that is closed", async () => {
    const citizens = await Promise.all(Array.from({ length: 6 }, () => aCitizen()));
    const input = await closure("");
    await atOnce(
      7,
      (turn): Promise<unknown> =>
        turn === 3
          ? recordException(officer, input, at)
          : book(citizens[turn % 6] as Citizen, { startsAt: monday(turn % 2 ? "08:30" : "08:10") }),
    );
    const isClosed = (await db.$count(openingExceptions)) > 0;
    const booked = (await db.select().from(visits)).filter(({ status }) => status === "booked");
    expect(isClosed && booked.length > 0).toBe(false);
  });

  test("is done by one of two who had the same hours before them", async () => {
    const both = await Promise.all([closure(""), closure("", { opens: null, closes: null })]);
    const done = await atOnce(2, (turn) => recordException(officer, both[turn] as (typeof both)[number], at));
    expect(succeeded(done)).toHaveLength(1);
    expect(await db.$count(openingExceptions)).toBe(1);
  });

  test("is not done for days that are over, and can be taken back", async () => {
    await expect(recordException(officer, await closure("", { startsOn: "2026-02-27" }), at)).rejects.toBeInstanceOf(
      Invalid,
    );
    await recordException(officer, await closure("", { kind: "opening", startsOn: "2026-03-07" }), at);
    const [opening] = await db.select().from(openingExceptions);
    const saturday = Temporal.Instant.from("2026-03-07T08:00:00Z");
    await db.update(visitKinds).set({ weekdays: [6] });
    const { id } = await book(await aCitizen(), { startsAt: saturday });
    const removal = async () => ({ id: opening?.id ?? "", version: await hoursVersion(), affected: id });
    expect(await removeException(officer, await removal(), at)).toEqual({ calledOff: 1 });
    await expect(removeException(officer, { ...(await removal()), affected: "" }, at)).rejects.toBeInstanceOf(NotFound);
  });

  test("is refused where nothing would change, before it is confirmed as well", async () => {
    const saturday = await closure("", { startsOn: "2026-03-07" });
    await expect(recordException(officer, saturday, at)).rejects.toBeInstanceOf(Invalid);
    const written = { ...saturday, endsOn: "", opens: "9:00", closes: "10:00" };
    await expect(previewException(written, at)).rejects.toBeInstanceOf(Invalid);
    expect(await db.$count(openingExceptions)).toBe(0);
  });

  test("by other weekly hours is the same", async () => {
    const { id } = await book(await aCitizen());
    const hours = [{ weekday: 1, opens: 9 * 60, closes: 13 * 60 }];
    const week = async (affected: string) => ({ version: await hoursVersion(), hours, affected });
    await expect(setWeeklyHours(officer, await week(""), at)).rejects.toBeInstanceOf(Conflict);
    expect(await setWeeklyHours(officer, await week(id), at)).toEqual({ calledOff: 1 });
    expect(await db.select({ opens: weeklyHours.opens }).from(weeklyHours)).toEqual([{ opens: 9 * 60 }]);
  });
});

test("hours that overlap or end before they begin are nobody's, not even the database's", async () => {
  const overlapping = [
    { weekday: 1, ...morning },
    { weekday: 1, opens: 12 * 60, closes: 14 * 60 },
  ];
  const version = await hoursVersion();
  await expect(setWeeklyHours(officer, { version, hours: overlapping, affected: "" }, at)).rejects.toBeInstanceOf(
    Invalid,
  );
  await expect(db.insert(weeklyHours).values({ weekday: 6, opens: 600, closes: 600 })).rejects.toThrow();
  await db.delete(weeklyHours);
  await expect(db.insert(weeklyHours).values(overlapping)).rejects.toMatchObject({ cause: { code: "23P01" } });
});

test("of two who change a kind the second is told, and what was booked keeps its length", async () => {
  const { id } = await book(await aCitizen());
  await reviseKind(officer, { id: kindId, version: 1 }, { ...kind, minutes: 40 });
  await expect(reviseKind(officer, { id: kindId, version: 1 }, kind)).rejects.toBeInstanceOf(Conflict);
  await expect(reviseKind(referent, { id: kindId, version: 2 }, kind)).rejects.toBeInstanceOf(Refusal);
  const visit = await rowOf(id);
  expect((visit?.endsAt.getTime() ?? 0) - (visit?.startsAt.getTime() ?? 0)).toBe(20 * 60_000);
});
