// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { arrangeVisitInput, callAssemblyInput, moveAssemblyInput } from "./examination-schemas.ts";
import { callPactMeetingInput, changeActivityInput, planActivityInput } from "./life-schemas.ts";

const id = "019ac000-0000-7000-8000-000000000000";
const words = "Puliamo le aiuole e mettiamo a dimora i bulbi.";

const whole = {
  ...{ pactId: id, id, assemblyId: id, title: "Puliamo le aiuole", description: words, about: words, agenda: words },
  ...{ place: "Piazza Mazzini", invited: "Chi propone", reason: words, places: "" },
};

const forms: [string, z.ZodType<{ startsAt: Temporal.Instant; endsAt?: Temporal.Instant }>][] = [
  ["a site visit", arrangeVisitInput],
  ["an assembly", callAssemblyInput],
  ["an assembly that is moved", moveAssemblyInput],
  ["an activity", planActivityInput],
  ["an activity that changes", changeActivityInput],
  ["a meeting of both sides", callPactMeetingInput],
];

describe.each(forms)("%s", (_, schema) => {
  const sent = (day: string, time: string, endTime: string) => schema.safeParse({ ...whole, day, time, endTime });
  const problems = (day: string, time: string, endTime: string) =>
    sent(day, time, endTime).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

  test("is at the hour of Rome, in summer and in winter", () => {
    expect(sent("2027-03-27", "09:30", "11:00").data?.startsAt.toString()).toBe("2027-03-27T08:30:00Z");
    expect(sent("2027-03-28", "09:30", "11:00").data?.startsAt.toString()).toBe("2027-03-28T07:30:00Z");
  });

  test("is at no hour that the change to summer time leaves out, nor ends before it begins because of it", () => {
    expect(problems("2027-03-28", "02:30", "03:10")).toEqual(["time: fields.moment"]);
    expect(problems("2027-03-28", "01:30", "02:15").every((problem) => problem === "endTime: fields.moment")).toBe(
      true,
    );
  });

  test("begins with the first of an hour that comes twice", () => {
    expect(sent("2027-10-31", "02:30", "03:10").data?.startsAt.toString()).toBe("2027-10-31T00:30:00Z");
  });
});
