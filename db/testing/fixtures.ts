// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";

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

/** A unit of the organisation chart; answers its code. */
export async function addUnit(code: string = randomUUID()): Promise<string> {
  await db.insert(units).values({ code, name: { it: "Servizio", en: "Service" } });
  return code;
}

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
      unitCode: given.unitCode ?? (await addUnit()),
      openedOn: "2026-03-02",
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
