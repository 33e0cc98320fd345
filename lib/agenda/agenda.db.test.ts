// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { agendaEvents, agendaOccurrences } from "#db/schema/agenda.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addStaff, addZone, eventsAbout } from "#db/testing/fixtures.ts";
import { databaseCode } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { cancelAgendaEvent } from "./commands/cancel-agenda-event.ts";
import { discardAgendaEvent } from "./commands/discard-agenda-event.ts";
import { draftAgendaEvent } from "./commands/draft-agenda-event.ts";
import { editAgendaEvent } from "./commands/edit-agenda-event.ts";
import { noteAgendaEvents } from "./commands/note-agenda-events.ts";
import { publishAgendaEvent } from "./commands/publish-agenda-event.ts";
import { reinstateAgendaEvent } from "./commands/reinstate-agenda-event.ts";
import { withdrawAgendaEvent } from "./commands/withdraw-agenda-event.ts";
import { calendarEntries } from "./feed.ts";
import { findCurrent, listBetween, listForPrograms, listOccurrences, listUpcoming } from "./queries.ts";
import type { EditAgendaEvent } from "./schemas.ts";

let officer: Staff;
let others: Staff[];

beforeAll(async () => {
  await addZone("01");
  await addZone("02");
  officer = await addStaff("participation-officer");
  others = [await addStaff("guarantor"), await addStaff("moderator"), await addStaff("unit-referent")];
});

const rome = (text: string) =>
  new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(romeTimeZone).epochMilliseconds);

const evening = { startsAt: rome("2031-03-19T18:30"), endsAt: rome("2031-03-19T20:00"), isAllDay: false };

const words = (id: string, given: Partial<EditAgendaEvent> = {}): EditAgendaEvent => ({
  ...{
    id,
    version: 1,
    kind: "assembly",
    title: "Assemblea di zona",
    lead: "Si parla di autobus.",
    body: "Alle **18.30**.",
  },
  ...{ titleEn: null, leadEn: "", bodyEn: "", topicCode: null, zones: [], place: "Biblioteca", address: "Via Nuova 1" },
  ...{ longitude: null, latitude: null, link: null, repeats: "none", repeatsUntil: null, ...evening },
  ...given,
});

async function planned(given: Partial<EditAgendaEvent> = {}): Promise<string> {
  const { id } = await draftAgendaEvent(officer, { kind: "assembly", title: "Assemblea di zona", ...evening });
  await editAgendaEvent(officer, words(id, given));
  return id;
}

async function published(given: Partial<EditAgendaEvent> = {}): Promise<{ id: string; slug: string }> {
  const id = await planned(given);
  const { slug } = await publishAgendaEvent(officer, { id, from: null });
  await noteAgendaEvents();
  return { id, slug };
}

const weekly = { repeats: "weekly", repeatsUntil: "2031-04-10" } as const;
const typesOf = async (id: string) => (await eventsAbout(id)).map(({ type }) => type);
const programsOf = async (slug: string) => calendarEntries(await listForPrograms({ slug }, new Date()), "it");

describe("an event", () => {
  test("is planned, published, found and told to programs, and the journal says so", async () => {
    const { id, slug } = await published({ zones: ["01"] });
    expect(await findCurrent(slug, new Date())).toMatchObject({ id, place: "Biblioteca", zones: [{ code: "01" }] });
    expect(await db.$count(searchEntries, eq(searchEntries.subjectId, id))).toBe(2);
    expect(await programsOf(slug)).toMatchObject([{ title: "Assemblea di zona", sequence: 0, isCancelled: false }]);
    expect(await typesOf(id)).toEqual([
      "agenda-event.drafted",
      "agenda-event.changed",
      "agenda-event.published",
      "agenda-event.appeared",
    ]);
    await withdrawAgendaEvent(officer, { id, reason: "era una prova di pubblicazione" });
    expect(await findCurrent(slug, new Date())).toBeNull();
    expect(await db.$count(searchEntries, eq(searchEntries.subjectId, id))).toBe(0);
  });

  test("that is called off stays in every calendar, with a higher sequence, and can be reinstated", async () => {
    const { id, slug } = await published();
    const reason = "La sala non è agibile.";
    const both = await atOnce(3, () => cancelAgendaEvent(officer, { id, occurrence: null, reason }));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await programsOf(slug)).toMatchObject([
      { isCancelled: true, sequence: 1, title: "Annullato: Assemblea di zona" },
    ]);
    const [shown] = (await listUpcoming({}, new Date(), 500)).filter((event) => event.id === id);
    expect(shown?.isCancelled).toBe(true);
    await reinstateAgendaEvent(officer, { id, occurrence: null });
    await expect(reinstateAgendaEvent(officer, { id, occurrence: null })).rejects.toBeInstanceOf(Conflict);
    expect(await programsOf(slug)).toMatchObject([{ isCancelled: false, sequence: 2 }]);
  });

  test("that comes again is one rule, with its dates written out and one of them called off", async () => {
    const { id, slug } = await published(weekly);
    expect((await listOccurrences(id)).map(({ startsAt }) => startsAt)).toEqual(
      ["03-19", "03-26", "04-02", "04-09"].map((day) => rome(`2031-${day}T18:30`)),
    );
    const occurrence = rome("2031-04-02T18:30");
    await cancelAgendaEvent(officer, { id, occurrence, reason: "È la settimana di Pasqua." });
    const [whole, off] = await programsOf(slug);
    expect(whole).toMatchObject({
      isCancelled: false,
      rule: expect.stringMatching(/^FREQ=WEEKLY;UNTIL=20310410T215959Z$/),
    });
    expect(off).toMatchObject({ isCancelled: true, recurrence: occurrence, uid: whole?.uid });

    await editAgendaEvent(officer, words(id, { version: 2, ...weekly, repeatsUntil: "2031-04-03" }));
    expect(await listOccurrences(id)).toMatchObject([{}, {}, { cancelledReason: "È la settimana di Pasqua." }]);
    await expect(
      cancelAgendaEvent(officer, { id, occurrence: rome("2031-05-01T18:30"), reason: "Non è una sua data." }),
    ).rejects.toBeInstanceOf(NotFound);
  });

  test("stands in each month it touches, over midnight and for days", async () => {
    const night = await published({ startsAt: rome("2031-05-31T22:00"), endsAt: rome("2031-06-01T02:00") });
    const days = await published({
      startsAt: rome("2031-05-30T00:00"),
      endsAt: rome("2031-06-03T00:00"),
      isAllDay: true,
    });
    const until = await published({ startsAt: rome("2031-05-31T20:00"), endsAt: rome("2031-06-01T00:00") });
    const june = await listBetween(rome("2031-06-01T00:00"), rome("2031-07-01T00:00"), {}, new Date());
    const ids = june.map(({ id }) => id);
    expect(ids).toContain(night.id);
    expect(ids).toContain(days.id);
    expect(ids).not.toContain(until.id);
  });

  test("is shown to its zone and, without one, to all of them", async () => {
    const [all, here, there] = [
      await published(),
      await published({ zones: ["02"] }),
      await published({ zones: ["01"] }),
    ];
    const ids = (await listUpcoming({ zone: "02", kind: "assembly" }, new Date(), 500)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([all.id, here.id]));
    expect(ids).not.toContain(there.id);
    expect((await listForPrograms({ zone: "02" }, new Date())).events.map(({ id }) => id)).not.toContain(there.id);
    expect(await listUpcoming({ kind: "course" }, new Date(), 500)).toEqual([]);
  });

  test("appears when it is due, and is noted once", async () => {
    const id = await planned();
    const at = Temporal.Now.instant();
    const from = new Date(at.add({ minutes: 10 }).epochMilliseconds);
    const { slug } = await publishAgendaEvent(officer, { id, from }, at);
    expect(await findCurrent(slug, new Date(from.getTime() - 1))).toBeNull();
    expect(await findCurrent(slug, from)).not.toBeNull();
    await atOnce(3, () => noteAgendaEvents(at.add({ minutes: 11 })));
    expect((await typesOf(id)).filter((type) => type === "agenda-event.appeared")).toHaveLength(1);
  });

  test("of two who save the same version the second is told", async () => {
    const id = await planned();
    const both = await atOnce(4, () => editAgendaEvent(officer, words(id, { version: 2 })));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of both) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Conflict);
  });

  test("is the office's and the administrators' to write, and goes only ways there are", async () => {
    const id = await planned();
    const reason = "perché non mi va proprio";
    for (const actor of others) {
      const refused = [
        draftAgendaEvent(actor, { kind: "course", title: "Non mio", ...evening }),
        editAgendaEvent(actor, words(id, { version: 2 })),
        publishAgendaEvent(actor, { id, from: null }),
        cancelAgendaEvent(actor, { id, occurrence: null, reason }),
        reinstateAgendaEvent(actor, { id, occurrence: null }),
        withdrawAgendaEvent(actor, { id, reason }),
        discardAgendaEvent(actor, id),
      ];
      for (const outcome of await Promise.allSettled(refused)) {
        expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(Refusal) });
      }
    }
    await expect(cancelAgendaEvent(officer, { id, occurrence: null, reason })).rejects.toBeInstanceOf(WrongState);
    await expect(withdrawAgendaEvent(officer, { id, reason })).rejects.toBeInstanceOf(WrongState);
    await expect(editAgendaEvent(officer, words(id, { version: 2, zones: ["99"] }))).rejects.toBeInstanceOf(Invalid);
    await discardAgendaEvent(officer, id);
    await expect(publishAgendaEvent(officer, { id, from: null })).rejects.toBeInstanceOf(NotFound);
  });
});

test("the database refuses what would make no calendar", async () => {
  const id = await planned();
  const refused = async (change: Partial<typeof agendaEvents.$inferInsert>) =>
    db
      .update(agendaEvents)
      .set(change)
      .where(eq(agendaEvents.id, id))
      .then(
        () => null,
        (error: unknown) => databaseCode(error),
      );
  expect(await refused({ endsAt: evening.startsAt })).toBe("23514");
  expect(await refused({ repeats: "weekly" })).toBe("23514");
  expect(await refused({ longitude: 10 })).toBe("23514");
  expect(await refused({ cancelledAt: new Date() })).toBe("23514");
  expect(await refused({ body: "![](/api/files/x)" })).toBe("23514");
  const twice = db
    .insert(agendaOccurrences)
    .values({ eventId: id, startsAt: evening.startsAt, endsAt: evening.endsAt });
  await expect(twice).rejects.toThrow();
  expect(await db.$count(agendaOccurrences, and(eq(agendaOccurrences.eventId, id)))).toBe(1);
});
