// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, test } from "vitest";
import { addCase, addPerson, addStaff, addUnit, eventsAbout, staffActor } from "#db/testing/fixtures.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { exportQueue } from "./export-queue.ts";
import { unitsInSight } from "./policy.ts";
import { queueInput } from "./schemas.ts";

const on = Temporal.PlainDate.from("2026-03-10");
let officer: Staff;
let referent: Staff;

beforeAll(async () => {
  await addUnit("participation");
  await addUnit("mobility");
  officer = await addStaff("participation-officer", "participation");
  referent = await addStaff("unit-referent", "mobility");
  await addCase({ unitCode: "participation", title: '=HYPERLINK("http://evil.example"; "ciao")', dueOn: "2026-03-09" });
  await addCase({ unitCode: "mobility", title: 'Una "panchina", subito', dueOn: "2026-03-20" });
  await addCase({ unitCode: "mobility", title: "chiuso", closedOn: "2026-03-05" });
});

async function taken(actor: Staff, query: Record<string, string> = {}) {
  const view = { units: unitsInSight(actor), personId: actor.personId, on, dueSoonDays: 5 };
  const parts: string[] = [];
  for await (const part of await exportQueue(actor, view, queueInput.parse(query), "it")) parts.push(part);
  return parts.join("").split("\r\n");
}

describe("the queue as a file", () => {
  test("has a row for each open case, in its order, and no formula", async () => {
    const [head, late, later, end] = await taken(officer);
    expect(head).toBe(
      "\uFEFFNumero,Fascicolo,Ufficio,Responsabile,Aperto il,Scadenza,Giorni rimasti,Sospeso dal,Tema,Quartiere",
    );
    expect(late).toMatch(
      /^2026-\d{6},"'=HYPERLINK\(""http:\/\/evil\.example""; ""ciao""\)",Servizio,,2026-03-02,2026-03-09,-1,/,
    );
    expect(later).toContain('"Una ""panchina"", subito"');
    expect(end).toBe("");
  });

  test("holds what its reader may see, and the journal knows who took what", async () => {
    expect(await taken(referent, { sort: "-due", unit: "participation" })).toHaveLength(2);
    expect(await taken(referent)).toHaveLength(3);
    const [first] = await eventsAbout(referent.personId);
    expect(first).toMatchObject({
      type: "case.queue-exported",
      actorId: referent.personId,
      isPublic: false,
      payload: { query: "show=all&unit=participation&sort=-due" },
    });
  });

  test.each(["trainer", "none"])("is refused to who reads no case: %s", async (role) => {
    const personId = await addPerson();
    const actor =
      role === "none" ? staffActor(personId) : staffActor(personId, { unitCode: "mobility", role: "trainer" });
    await expect(taken(actor)).rejects.toBeInstanceOf(Refusal);
    expect(await eventsAbout(personId)).toEqual([]);
  });
});
