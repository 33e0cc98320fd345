// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { appointments } from "#db/schema/organisation.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addAppointment, addPerson, addStaff, addUnit } from "#db/testing/fixtures.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { listStaff } from "../queries.ts";
import type { Appoint } from "../schemas.ts";
import { appoint } from "./appoint.ts";
import { endAppointment } from "./end-appointment.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const today = "2026-03-10";

let administrator: Staff;
let unitCode: string;

beforeAll(async () => {
  administrator = await addStaff("administrator");
});
beforeEach(async () => {
  unitCode = await addUnit();
});

type Days = Partial<Pick<Appoint, "startsOn" | "endsOn">>;

const lead = async (days: Days = {}, of = unitCode) => {
  const who = { personId: await addPerson(), unitCode: of, role: "unit-head" } as const;
  return appoint(administrator, { ...who, startsOn: today, endsOn: null, ...days }, at);
};

const end = (appointmentId: string, endsOn: string | null) =>
  endAppointment(administrator, { appointmentId, endsOn }, at);

describe("who leads a unit", () => {
  test("is one, of many who are appointed at once", async () => {
    const answers = await atOnce(6, () => lead());
    expect(succeeded(answers)).toHaveLength(1);
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Conflict);
    const heads = and(eq(appointments.unitCode, unitCode), eq(appointments.role, "unit-head"));
    expect(await db.$count(appointments, heads)).toBe(1);
  });

  test.each([
    { startsOn: "2026-05-31", endsOn: null, possible: false },
    { startsOn: "2026-06-01", endsOn: null, possible: true },
    { startsOn: "2026-03-20", endsOn: "2026-04-01", possible: false },
    { startsOn: "2026-03-20", endsOn: "2026-03-31", possible: true },
  ])("beside one from 1 April to 31 May: from $startsOn to $endsOn, $possible", async ({ possible, ...days }) => {
    await lead({ startsOn: "2026-04-01", endsOn: "2026-05-31" });
    await (possible ? expect(lead(days)).resolves.toBeDefined() : expect(lead(days)).rejects.toThrow(Conflict));
  });

  test("is followed by another on the day on which it ends at once, and the unit beside has its own", async () => {
    const { id } = await lead();
    await expect(lead({}, await addUnit())).resolves.toBeDefined();
    await expect(lead()).rejects.toThrow(Conflict);
    await end(id, null);
    await expect(lead()).resolves.toBeDefined();
  });

  test("does not stay on into the days of who follows", async () => {
    const { id } = await lead({ endsOn: "2026-03-31" });
    await lead({ startsOn: "2026-04-01" });
    await expect(end(id, "2026-04-30")).rejects.toThrow(Conflict);
    await expect(end(id, "2026-03-20")).resolves.toBeDefined();
  });

  test("stands before the others, who stand by name", async () => {
    await addAppointment(await addPerson({ familyName: "Abate" }), { role: "unit-referent", unitCode });
    await addAppointment(await addPerson({ familyName: "Zeni" }), { role: "unit-head", unitCode });
    await addAppointment(await addPerson({ familyName: "Moro" }), { role: "trainer", unitCode });
    const names = (await listStaff(Temporal.PlainDate.from(today)))
      .filter((one) => one.unitCode === unitCode)
      .map(({ name }) => name);
    expect(names).toEqual(["Ada Zeni", "Ada Abate", "Ada Moro"]);
  });

  test("is one by the database alone", async () => {
    await lead({ startsOn: "2026-04-01", endsOn: "2026-05-31" });
    const written = addAppointment(await addPerson(), {
      ...{ role: "unit-head", unitCode },
      ...{ startsOn: "2026-05-31", endsOn: "2026-06-30" },
    });
    await expect(written).rejects.toMatchObject({ cause: { constraint_name: "appointments_one_head" } });
  });
});
