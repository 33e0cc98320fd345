// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, test } from "vitest";
import { addAppointment, addPerson, addUnit } from "#db/testing/fixtures.ts";
import { participationUnitCode as unitCode } from "#lib/organisation/queries.ts";
import { listOfficePeople } from "./queries.ts";

beforeAll(async () => {
  await addUnit(unitCode);
  await addUnit("works");
});

const named = async (on: string) =>
  (await listOfficePeople(Temporal.PlainDate.from(on))).map(({ name, role }) => `${name} ${role}`);

test("who leads the office comes first, then who answers for participation; other offices are not here", async () => {
  const [zeni, abate, moro] = await Promise.all(
    ["Zeni", "Abate", "Moro"].map((familyName) => addPerson({ familyName })),
  );
  if (!zeni || !abate || !moro) throw new Error("nobody");
  await addAppointment(zeni, { role: "unit-head", unitCode, endsOn: "2026-03-31" });
  await addAppointment(abate, { role: "participation-officer", unitCode });
  await addAppointment(abate, { role: "unit-head", unitCode: "works" });
  await addAppointment(moro, { role: "guarantor", unitCode: "works" });
  const others = ["Ada Moro guarantor", "Ada Abate participation-officer"];
  expect(await named("2026-03-31")).toEqual(["Ada Zeni unit-head", ...others]);
  expect(await named("2026-04-01")).toEqual(others);
});
