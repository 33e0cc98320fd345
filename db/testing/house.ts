// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { municipality, topics, zones } from "#db/schema/municipality.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import type { ResidencyResult, Tie } from "#lib/accounts/vocabulary.ts";
import type { AssuranceLevel, Citizen, Role, Staff } from "#lib/kernel/actor.ts";
import { saveDraft } from "#lib/proposals/commands/save-draft.ts";
import { submitProposal } from "#lib/proposals/commands/submit-proposal.ts";
import type { SaveDraft } from "#lib/proposals/schemas.ts";

/** A small municipality with what every room needs: two zones, a topic, the participation office and another unit. */
export async function furnishHouse(): Promise<void> {
  await db.insert(municipality).values({
    name: "Comune di prova",
    patronDay: "09-08",
    profile: {
      population: 1000,
      officeName: { it: "Ufficio Partecipazione", en: "Participation office" },
      address: "Piazza della Prova 1",
      phone: "0000",
      email: "partecipa@prova.example",
      pec: "prova@pec.example",
      website: "https://prova.example",
    },
  });
  await db.insert(units).values([
    { code: "participation", name: { it: "Ufficio Partecipazione", en: "Participation office" } },
    { code: "works", name: { it: "Lavori pubblici", en: "Public works" } },
  ]);
  await db.insert(topics).values({ code: "mobility", name: { it: "Mobilità", en: "Mobility" }, position: 1 });
  await db.insert(zones).values(
    ["north", "south"].map((code, position) => ({
      code,
      slug: code,
      name: code,
      description: { it: code, en: code },
      population: 500,
      polygon: { type: "Polygon" as const, coordinates: [] },
      position,
    })),
  );
}

type CitizenFacts = { birthDate?: string; residency?: ResidencyResult; tie?: Tie; level?: AssuranceLevel };

/** A citizen who may do everything, unless the facts say otherwise. */
export async function aCitizen(facts: CitizenFacts = {}): Promise<Citizen> {
  const personId = await aPerson(facts.birthDate ?? "1980-05-17");
  await db.insert(residencyChecks).values({
    personId,
    result: facts.residency ?? "resident",
    source: "register",
    zoneCode: "north",
    tie: facts.tie ?? null,
    checkedOn: "2026-01-02",
  });
  return { kind: "citizen", personId, level: facts.level ?? 2 };
}

/** An employee with a role that stands. */
export async function anEmployee(role: Role, unitCode = "participation"): Promise<Staff> {
  const personId = await aPerson("1975-01-01");
  await db.insert(appointments).values({ personId, unitCode, role, startsOn: "2020-01-01" });
  return { kind: "staff", personId, level: 2, appointments: [{ role, unitCode }] };
}

async function aPerson(birthDate: string): Promise<string> {
  const [person] = await db
    .insert(people)
    .values({ voice: randomUUID(), givenName: "Prova", familyName: "Collaudo", birthDate })
    .returning({ id: people.id });
  if (!person) throw new Error("no person was written");
  return person.id;
}

/** What a form sends for a complete draft. */
export const aDraft = (change: Partial<SaveDraft> = {}): SaveDraft => ({
  id: randomUUID(),
  version: 0,
  title: "Una panchina davanti alla biblioteca",
  // Nobody else's words: one person who files the same again and again is held for a moderator.
  body: `Chi aspetta il bus davanti alla biblioteca sta in piedi: proponiamo una panchina all'ombra del tiglio. ${randomUUID()}`,
  zoneCode: "north",
  topicCode: "mobility",
  associationId: null,
  ...change,
});

export async function aFiledProposal(author: Citizen, at?: Temporal.Instant) {
  const draft = aDraft();
  await saveDraft(author, draft, at);
  const receipt = await submitProposal(author, { proposalId: draft.id }, at);
  return { proposalId: draft.id, ...receipt };
}

/** The types of the events of a subject, oldest first. */
export async function eventTypesOf(subjectId: string): Promise<string[]> {
  const rows = await db
    .select({ type: events.type })
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(events.id);
  return rows.map(({ type }) => type);
}

/** How many jobs of a queue speak of this value. */
export async function countJobs(queue: string, data: Record<string, unknown>): Promise<number> {
  const [row] = await db.execute<{ jobs: number }>(
    sql`select count(*)::int as jobs from pgboss.job where name = ${queue} and data @> ${JSON.stringify(data)}::jsonb`,
  );
  return row?.jobs ?? 0;
}
