// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import ICAL from "ical.js";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { iCalendar } from "#lib/kernel/ical.ts";
import { callAssembly } from "#lib/pacts/commands/examination/call-assembly.ts";
import { callOffAssembly } from "#lib/pacts/commands/examination/call-off-assembly.ts";
import { moveAssembly } from "#lib/pacts/commands/examination/move-assembly.ts";
import { callOffActivity } from "#lib/pacts/commands/life/call-off-activity.ts";
import { planActivity } from "#lib/pacts/commands/life/plan-activity.ts";
import { heldEntries, withHeld } from "./gatherings.ts";
import { agendaKinds } from "./vocabulary.ts";

const at = (moment: string) => Temporal.Instant.from(`${moment}Z`);
const date = (moment: string) => new Date(at(moment).epochMilliseconds);
const called = at("2031-03-01T10:00");
const march = { from: date("2031-03-01T00:00"), to: date("2031-04-01T00:00") };

let officer: Staff;
let author: Citizen;
let examined: { pactId: string; number: string };
let living: { pactId: string; number: string };
let assemblyId: string;

const lasting = (moment: string) => ({ startsAt: at(moment), endsAt: at(moment).add({ hours: 2 }) });

const plan = (moment: string, places: number | null, pactId = living.pactId) => {
  const words = { title: "Piantiamo la siepe", description: "Con le pale.", place: "Via della Stazione" };
  return planActivity(author, { id: randomUUID(), pactId, ...words, places, ...lasting(moment) }, called);
};

const inForce = { signedOn: "2031-01-01", startsOn: "2031-01-01", endsOn: "2032-01-01", actNumber: "1/2031" };

beforeAll(async () => {
  await furnishHouse();
  [officer, author] = await Promise.all([anEmployee("participation-officer"), aCitizen()]);
  const opened = at("2031-02-20T10:00");
  examined = await aPact(author, { managerId: officer.personId, zoneCode: "south" }, opened);
  living = await aPact(author, { status: "active", managerId: officer.personId, ...inForce }, opened);
  const words = { place: "Sala civica", about: "La proposta per le aiuole." };
  const input = { pactId: examined.pactId, ...words, ...lasting("2031-03-10T17:00") };
  ({ assemblyId } = await callAssembly(officer, input, called));
  await plan("2031-03-20T09:00", 10);
  await plan("2031-03-21T09:00", null);
});

const shown = async (asked: Parameters<typeof withHeld>[1]) =>
  (await withHeld([], asked)).map(({ kind, pact, startsAt }) => `${kind} of ${pact} on ${startsAt.getUTCDate()}`);

const assembly = (day = 10) => `assembly of ${examined.number} on ${day}`;
const activity = (day = 20) => `initiative of ${living.number} on ${day}`;

it("shows assemblies about pacts, and activities that call for volunteers, with the page of their pact", async () => {
  expect(await shown(march)).toEqual([assembly(), activity()]);
  expect(await shown({ from: date("2031-03-10T18:00"), limit: 1 })).toEqual([assembly()]);
  expect(await shown({ from: date("2031-03-10T19:00"), limit: 1 })).toEqual([activity()]);
});

it("is narrowed by kind and zone; what concerns no zone in particular concerns each", async () => {
  const kinds = await Promise.all(agendaKinds.map(async (kind) => (await shown({ ...march, kind })).length));
  expect(Object.fromEntries(agendaKinds.map((kind, index) => [kind, kinds[index]]))).toEqual({
    ...{ assembly: 1, meeting: 0, consultation: 0, course: 0, initiative: 1, deadline: 0 },
  });
  expect(await shown({ ...march, zone: "north" })).toEqual([activity()]);
  expect(await shown({ ...march, zone: "south" })).toHaveLength(2);
});

it("stands between the events of the agenda, in their order", async () => {
  const own = { id: "own", kind: "course", slug: "un-corso", pact: null, title: "Un corso", lead: "" } as const;
  const words = { ...own, titleEn: null, leadEn: "", place: "", isAllDay: false, isCancelled: false };
  const course = { ...words, startsAt: date("2031-03-15T09:00"), endsAt: date("2031-03-15T10:00") };
  expect((await withHeld([course], march)).map(({ kind }) => kind)).toEqual(["assembly", "course", "initiative"]);
});

it("keeps nothing of an application nobody may read yet, nor of what a pact that ended had still to come", async () => {
  const ended = {
    status: "concluded",
    endedOn: "2031-05-10",
    ending: "term",
    endingReason: "Scaduto",
    ...inForce,
  } as const;
  const over = await aPact(author, { status: "active", managerId: officer.personId, ...inForce }, called);
  await plan("2031-05-10T09:00", 5, over.pactId);
  await plan("2031-05-11T09:00", 5, over.pactId);
  const may = { from: date("2031-05-01T00:00"), to: date("2031-06-01T00:00") };
  expect(await shown(may)).toHaveLength(2);
  await db.update(pacts).set(ended).where(eq(pacts.id, over.pactId));
  expect(await shown(may)).toEqual([`initiative of ${over.number} on 10`]);
  await db.update(pacts).set({ status: "submitted", managerId: null }).where(eq(pacts.id, over.pactId));
  expect(await shown(may)).toEqual([]);
});

it("moves and is called off in every calendar that has it", async () => {
  const program = async (kind: "assembly" | "initiative") => {
    const { entries } = await heldEntries("it", { kind }, date("2031-03-01T10:00"));
    const heading = { name: "Agenda", language: "it", address: "https://portico.example/it/agenda/calendario" };
    const calendar = new ICAL.Component(ICAL.parse(iCalendar({ ...heading, entries })));
    return calendar.getAllSubcomponents("vevent").map((event) => ({
      summary: event.getFirstPropertyValue("summary"),
      status: event.getFirstPropertyValue("status"),
      sequence: event.getFirstPropertyValue("sequence"),
      starts: new ICAL.Event(event).startDate.toJSDate().toISOString(),
      uid: String(event.getFirstPropertyValue("uid")).split("@")[0],
    }));
  };
  const title = "Assemblea: Ci prendiamo cura delle aiuole di piazza Mazzini";
  expect(await program("assembly")).toEqual([
    { summary: title, status: "CONFIRMED", sequence: 0, starts: "2031-03-10T17:00:00.000Z", uid: assemblyId },
  ]);
  const reason = "La sala è inagibile per lavori al tetto.";
  const later = { assemblyId, ...lasting("2031-03-12T17:00"), place: "Biblioteca", reason };
  await moveAssembly(officer, later, at("2031-03-02T10:00"));
  expect(await program("assembly")).toMatchObject([{ sequence: 1, starts: "2031-03-12T17:00:00.000Z" }]);
  expect(await shown({ ...march, kind: "assembly" })).toEqual([assembly(12)]);
  await callOffAssembly(officer, { assemblyId, callingOffReason: reason }, at("2031-03-03T10:00"));
  expect(await program("assembly")).toMatchObject([{ status: "CANCELLED", sequence: 2, uid: assemblyId }]);
  expect((await withHeld([], { ...march, kind: "assembly" })).map(({ isCancelled }) => isCancelled)).toEqual([true]);

  const [planned] = await withHeld([], { ...march, kind: "initiative" });
  await callOffActivity(author, { pactId: living.pactId, id: planned?.id ?? "", reason }, at("2031-03-03T10:00"));
  expect(await program("initiative")).toMatchObject([{ status: "CANCELLED", sequence: 1 }]);
});
