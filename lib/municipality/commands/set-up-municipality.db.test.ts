// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { municipality } from "#db/schema/municipality.ts";
import { appointments } from "#db/schema/organisation.ts";
import { listUnits, participationUnit } from "#lib/organisation/queries.ts";
import { getMunicipality, listTopics, workingCalendar } from "../queries.ts";
import { setUpInput } from "../schemas.ts";
import { setUpMunicipality } from "./set-up-municipality.ts";

const said = {
  name: "Comune di Montelupo Alto",
  patronDay: "06-24",
  population: "4200",
  address: "Piazza Grande 1, Montelupo Alto",
  phone: "0555 000 000",
  email: "partecipa@montelupo.example",
  pec: "montelupo@pec.example",
  website: "https://montelupo.example",
  units: ["Lavori pubblici", "Anagrafe"],
  administrator: {
    givenName: "Ada",
    familyName: "Rossi",
    email: "ada.rossi@montelupo.example",
    fiscalCode: "RSSDAA80A41H501I",
  },
};

describe("setting up an empty Portico", () => {
  let attempts: PromiseSettledResult<void>[];

  beforeAll(async () => {
    const input = setUpInput.parse(said);
    attempts = await Promise.allSettled([setUpMunicipality(input), setUpMunicipality(input), setUpMunicipality(input)]);
  });

  it("happens once, even when three do it together", async () => {
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    const told = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason.text.key] : []));
    expect(told).toEqual(["errors.alreadySetUp", "errors.alreadySetUp"]);
    expect(await db.$count(municipality)).toBe(1);
    expect(await db.$count(people)).toBe(1);
  });

  it("leaves a municipality that can receive proposals", async () => {
    expect(await getMunicipality()).toMatchObject({ name: said.name, patronDay: "06-24" });
    expect((await workingCalendar(db)).patronSaint?.toString()).toBe("06-24");
    expect(await participationUnit(db)).toBe("participation");
    expect((await listUnits()).map(({ name }) => name.it)).toEqual([
      said.name,
      "Ufficio Partecipazione",
      "Lavori pubblici",
      "Anagrafe",
    ]);
    expect(await listTopics()).not.toEqual([]);
  });

  it("appoints the first administrator, keeps the fiscal code sealed and writes it in the journal", async () => {
    const [person] = await db.select().from(people);
    expect(person).toMatchObject({ givenName: "Ada", email: said.administrator.email });
    expect(JSON.stringify(person)).not.toContain(said.administrator.fiscalCode);
    expect(await db.select().from(appointments)).toMatchObject([
      { personId: person?.id, role: "administrator", endsOn: null },
    ]);
    expect(await db.select().from(events)).toMatchObject([{ type: "appointment.made", actorKind: "system" }]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a patron's day that does not exist", { patronDay: "02-30" }],
    ["a fiscal code that is none", { administrator: { ...said.administrator, fiscalCode: "RSSDAA80A41H501A" } }],
    ["an address of another kind", { website: "javascript:alert(1)" }],
    ["nobody", { population: "0" }],
  ])("%s", (_, wrong) => expect(setUpInput.safeParse({ ...said, ...wrong }).success).toBe(false));
});
