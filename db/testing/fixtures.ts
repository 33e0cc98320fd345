// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { municipality, zones } from "#db/schema/municipality.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import type { Appointment, Role, Staff } from "#lib/kernel/actor.ts";

/** Rows that tests need before they can begin. What a test is about, it says itself. */

type NewPerson = Partial<typeof people.$inferInsert>;

/** A person nobody else is; answers the identifier. */
export async function addPerson(person: NewPerson = {}): Promise<string> {
  const [added] = await db
    .insert(people)
    .values({ givenName: "Ada", familyName: "Bianchi", voice: randomUUID(), ...person })
    .returning({ id: people.id });
  if (!added) throw new Error("the person was not written");
  return added.id;
}

/** A unit of the organisation chart, under another where one is named; answers its code. */
export async function addUnit(code: string = randomUUID(), parentCode: string | null = null): Promise<string> {
  await db.insert(units).values({ code, parentCode, name: { it: "Servizio", en: "Service" } });
  return code;
}

type NewAppointment = { role: Role; unitCode: string; startsOn?: string; endsOn?: string };

/** An appointment since 2020 and without end unless it says otherwise; answers its identifier. */
export async function addAppointment(personId: string, given: NewAppointment): Promise<string> {
  const [added] = await db
    .insert(appointments)
    .values({ personId, startsOn: "2020-01-01", ...given })
    .returning({ id: appointments.id });
  if (!added) throw new Error("the appointment was not written");
  return added.id;
}

/** A new person with a standing appointment, as the actor they are at the desk. */
export async function addStaff(role: Role, unitCode?: string): Promise<Staff> {
  const personId = await addPerson();
  const appointment = { role, unitCode: unitCode ?? (await addUnit()) };
  await addAppointment(personId, appointment);
  return staffActor(personId, appointment);
}

export const staffActor = (personId: string, ...appointments: Appointment[]): Staff => ({
  kind: "staff",
  personId,
  level: 2,
  appointments,
});

/** What the journal says of a subject, oldest first. */
export const eventsAbout = (subjectId: string) =>
  db.select().from(events).where(eq(events.subjectId, subjectId)).orderBy(asc(events.id));

export async function addZone(code: string = randomUUID()): Promise<string> {
  await db.insert(zones).values({
    code,
    slug: code,
    name: "Centro",
    description: { it: "", en: "" },
    population: 1,
    polygon: { type: "Polygon", coordinates: [] },
    position: 0,
  });
  return code;
}

/** The municipality this installation serves. */
export async function addMunicipality(): Promise<void> {
  const profile = {
    population: 18_400,
    officeName: { it: "Ufficio Partecipazione", en: "Participation Office" },
    address: "Piazza del Comune 1",
    phone: "+39 0584 000000",
    email: "partecipazione@valfiorita.example",
    pec: "comune@pec.valfiorita.example",
    website: "https://www.valfiorita.example",
  };
  await db.insert(municipality).values({ name: "Comune di Valfiorita", patronDay: "05-11", profile });
}

type NewEvent = Partial<typeof events.$inferInsert>;

/** Something that happened; answers its identifier. */
export async function addEvent(event: NewEvent = {}): Promise<number> {
  const [added] = await db
    .insert(events)
    .values({
      type: "proposal.submitted",
      subjectKind: "proposal",
      subjectId: randomUUID(),
      actorKind: "system",
      isPublic: true,
      payload: {},
      ...event,
    })
    .returning({ id: events.id });
  if (!added) throw new Error("the event was not written");
  return added.id;
}

let sequence = 0;

type NewCase = Partial<typeof cases.$inferInsert>;

/** An open case of the register of 2026, in a unit of its own unless one is named. */
export async function addCase(given: NewCase = {}) {
  sequence += 1;
  const [added] = await db
    .insert(cases)
    .values({
      year: 2026,
      sequence,
      number: `2026-${String(sequence).padStart(6, "0")}`,
      kind: "proposal",
      subjectId: randomUUID(),
      title: "Una panchina all’ombra",
      unitCode: given.unitCode ?? (await addUnit()),
      openedOn: "2026-03-02",
      countsFrom: "2026-03-02",
      ruleKey: "proposals.answer-term",
      termAmount: 30,
      termUnit: "calendar-days",
      termReference: { it: "L. 241/1990, art. 2", en: "Law 241/1990, art. 2" },
      dueOn: "2026-04-01",
      ...given,
    })
    .returning();
  if (!added) throw new Error("the case was not written");
  return added;
}
