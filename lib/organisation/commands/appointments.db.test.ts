// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { appointments } from "#db/schema/organisation.ts";
import { addAppointment, addPerson, addStaff, addUnit, eventsAbout, staffActor } from "#db/testing/fixtures.ts";
import { Conflict, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { standingAppointments } from "../queries.ts";
import type { Appoint } from "../schemas.ts";
import { appoint } from "./appoint.ts";
import { endAppointment } from "./end-appointment.ts";

const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const today = "2026-03-10";

const rolesOn = async (personId: string, day: string) => {
  const [found] = await db
    .select({ held: standingAppointments(people.id, Temporal.PlainDate.from(day)), locale: people.locale })
    .from(people)
    .where(eq(people.id, personId));
  return found?.held.map(({ role, unitCode }) => `${role} ${unitCode}`).sort();
};

beforeAll(async () => {
  await addUnit("participation");
  await addUnit("works");
  await addUnit("mobility", "works");
});

describe("appoint", () => {
  const referent = (personId: string, change: Partial<Appoint> = {}): Appoint => ({
    personId,
    unitCode: "mobility",
    role: "unit-referent",
    startsOn: today,
    endsOn: null,
    ...change,
  });

  test("gives the role from its day on, and the journal tells it", async () => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const { id } = await appoint(administrator, referent(personId, { startsOn: "2026-03-12" }), at);

    expect(await rolesOn(personId, "2026-03-11")).toEqual([]);
    expect(await rolesOn(personId, "2026-03-12")).toEqual(["unit-referent mobility"]);
    expect(await eventsAbout(id)).toMatchObject([
      { type: "appointment.made", actorId: administrator.personId, isPublic: false, payload: { personId } },
    ]);
  });

  test("the referent of a sector answers for its services, other roles stay in their unit", async () => {
    const personId = await addPerson();
    await addAppointment(personId, { role: "unit-referent", unitCode: "works" });
    await addAppointment(personId, { role: "trainer", unitCode: "works" });
    expect(await rolesOn(personId, today)).toEqual(["trainer works", "unit-referent mobility", "unit-referent works"]);
  });

  test("is refused to everyone but administrators", async () => {
    const personId = await addPerson();
    await expect(appoint(await addStaff("participation-officer"), referent(personId), at)).rejects.toThrow(Refusal);
    expect(await rolesOn(personId, today)).toEqual([]);
  });

  test("never reaches into the past, nor a unit that is not there, nor a person who is gone", async () => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const gone = await addPerson({ erasedAt: new Date() });
    await expect(appoint(administrator, referent(personId, { startsOn: "2026-03-09" }), at)).rejects.toThrow(Invalid);
    await expect(appoint(administrator, referent(personId, { unitCode: "moon" }), at)).rejects.toThrow(Invalid);
    await expect(appoint(administrator, referent(gone), at)).rejects.toThrow(NotFound);
  });

  test.each([
    { startsOn: "2026-05-31", endsOn: null, possible: false },
    { startsOn: "2026-06-01", endsOn: null, possible: true },
    { startsOn: "2026-03-20", endsOn: "2026-04-01", possible: false },
    { startsOn: "2026-03-20", endsOn: "2026-03-31", possible: true },
  ])("beside one from 1 April to 31 May: from $startsOn to $endsOn, $possible", async ({ possible, ...days }) => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    await addAppointment(personId, {
      role: "unit-referent",
      unitCode: "mobility",
      startsOn: "2026-04-01",
      endsOn: "2026-05-31",
    });
    const made = appoint(administrator, referent(personId, days), at);
    await (possible ? expect(made).resolves.toBeDefined() : expect(made).rejects.toThrow(Conflict));
  });

  test.each([null, "2026-12-31"])("twice at once makes one (until %s)", async (endsOn) => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const answers = await Promise.allSettled(
      Array.from({ length: 6 }, () => appoint(administrator, referent(personId, { endsOn }), at)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Conflict);
    expect(await db.$count(appointments, eq(appointments.personId, personId))).toBe(1);
  });
});

describe("end an appointment", () => {
  test("on a day: it stands until that day is over", async () => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const appointmentId = await addAppointment(personId, { role: "trainer", unitCode: "participation" });
    await endAppointment(administrator, { appointmentId, endsOn: "2026-03-31" }, at);

    expect(await rolesOn(personId, "2026-03-31")).toEqual(["trainer participation"]);
    expect(await rolesOn(personId, "2026-04-01")).toEqual([]);
    expect(await eventsAbout(appointmentId)).toMatchObject([
      { type: "appointment.ended", actorId: administrator.personId, payload: { endsOn: "2026-03-31" } },
    ]);
  });

  test("at once: it gives nothing from today on, yet stood until yesterday", async () => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const appointmentId = await addAppointment(personId, { role: "trainer", unitCode: "participation" });
    await endAppointment(administrator, { appointmentId, endsOn: null }, at);

    expect(await rolesOn(personId, today)).toEqual([]);
    expect(await rolesOn(personId, "2026-03-09")).toEqual(["trainer participation"]);
    await expect(endAppointment(administrator, { appointmentId, endsOn: null }, at)).rejects.toThrow(Conflict);
  });

  test("and the same person can be appointed again", async () => {
    const administrator = await addStaff("administrator");
    const personId = await addPerson();
    const appointmentId = await addAppointment(personId, { role: "trainer", unitCode: "participation" });
    await endAppointment(administrator, { appointmentId, endsOn: null }, at);
    const again: Appoint = { personId, unitCode: "participation", role: "trainer", startsOn: today, endsOn: null };
    await expect(appoint(administrator, again, at)).resolves.toBeDefined();
  });

  test("is refused to others, in the past, before its start, and for what is not there", async () => {
    const administrator = await addStaff("administrator");
    const appointmentId = await addAppointment(await addPerson(), {
      role: "trainer",
      unitCode: "participation",
      startsOn: "2026-06-01",
    });
    const officer = await addStaff("participation-officer");
    await expect(endAppointment(officer, { appointmentId, endsOn: null }, at)).rejects.toThrow(Refusal);
    await expect(endAppointment(administrator, { appointmentId, endsOn: "2026-03-09" }, at)).rejects.toThrow(Invalid);
    await expect(endAppointment(administrator, { appointmentId, endsOn: "2026-05-31" }, at)).rejects.toThrow(Invalid);
    await expect(
      endAppointment(administrator, { appointmentId: crypto.randomUUID(), endsOn: null }, at),
    ).rejects.toThrow(NotFound);
  });
});

describe("the last administrator", () => {
  const administration = { unitCode: "participation", role: "administrator" } as const;

  async function onlyTheseAdministrators(...days: { startsOn?: string; endsOn?: string }[]) {
    await db
      .update(appointments)
      .set({ endedAt: new Date(0) })
      .where(eq(appointments.role, "administrator"));
    const made = [];
    for (const given of days) {
      const personId = await addPerson();
      const id = await addAppointment(personId, { ...administration, ...given });
      made.push({ id, actor: staffActor(personId, administration) });
    }
    return made;
  }

  test("cannot end their own appointment, neither at once nor later", async () => {
    const [only] = await onlyTheseAdministrators({}, { endsOn: "2026-12-31" });
    if (!only) throw new Error("nobody");
    for (const endsOn of [null, "2027-01-31"]) {
      await expect(endAppointment(only.actor, { appointmentId: only.id, endsOn }, at)).rejects.toThrow(Refusal);
    }
  });

  test("may leave when another has begun by then", async () => {
    const [leaving] = await onlyTheseAdministrators({}, { startsOn: "2026-04-01" });
    if (!leaving) throw new Error("nobody");
    const end = (endsOn: string | null) => endAppointment(leaving.actor, { appointmentId: leaving.id, endsOn }, at);
    await expect(end(null)).rejects.toThrow(Refusal);
    await expect(end("2026-03-30")).rejects.toThrow(Refusal);
    await expect(end("2026-03-31")).resolves.toBeDefined();
  });

  test("remains when administrators end each other at the same moment", async () => {
    for (let round = 0; round < 10; round += 1) {
      const made = await onlyTheseAdministrators({}, {}, {});
      const next = (index: number) => made[(index + 1) % made.length]?.id ?? "";
      await Promise.allSettled(
        made.map(({ actor }, index) => endAppointment(actor, { appointmentId: next(index), endsOn: null }, at)),
      );
      const rows = await db.select().from(appointments).where(eq(appointments.role, "administrator"));
      expect(rows.filter(({ endsOn, endedAt }) => endsOn === null && endedAt === null)).toHaveLength(1);
    }
  });
});
