// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { type Actor, type Role, system } from "#lib/kernel/actor.ts";
import { visitPolicy } from "./policy.ts";
import { visitStatuses } from "./vocabulary.ts";
import { visitWorkflow } from "./workflow.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "employee",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});

const citizen: Actor = { kind: "citizen", personId: "ada", level: 2 };
const stranger: Actor = { kind: "citizen", personId: "bruno", level: 3 };
const delegate: Actor = { kind: "delegate", personId: "ada", level: 2, associationId: "friends" };

const visit = { personId: "ada", startsAt: new Date("2026-03-02T08:00:00Z") };
const before = Temporal.Instant.from("2026-03-02T07:59:59Z");
const after = Temporal.Instant.from("2026-03-02T08:00:00Z");

const actors: [name: string, actor: Actor, may: string[]][] = [
  ["the person", citizen, ["book", "change"]],
  ["somebody else", stranger, ["book"]],
  ["a delegate, who is also the person", delegate, ["change"]],
  ["an officer", staff("participation-officer"), ["book", "guest", "change", "callOff", "mark", "agenda", "shape"]],
  ["an administrator", staff("administrator"), ["book", "shape"]],
  ["a referent", staff("unit-referent"), ["book"]],
  ["a moderator", staff("moderator"), ["book"]],
  ["the guarantor", staff("guarantor"), ["book"]],
  ["a trainer", staff("trainer"), ["book"]],
  ["the system", system, []],
];

test.each(actors)("%s may do just that", (_, actor, may) => {
  const decisions = {
    book: visitPolicy.book(actor),
    guest: visitPolicy.bookForGuest(actor),
    change: visitPolicy.change(actor, visit, before),
    callOff: visitPolicy.callOff(actor, visit, before),
    mark: visitPolicy.mark(actor, visit, after),
    agenda: visitPolicy.readAgenda(actor),
    shape: visitPolicy.shape(actor),
  };
  const allowed = Object.entries(decisions).flatMap(([name, { allowed: isAllowed }]) => (isAllowed ? [name] : []));
  expect(allowed).toEqual(may);
  expect(hoursPolicy.change(actor)).toEqual(visitPolicy.shape(actor));
});

test("once it has begun nothing is changed, and before nothing is marked", () => {
  const officer = staff("participation-officer");
  expect(visitPolicy.change(citizen, visit, after)).toMatchObject({ reason: "visits.refusals.begun" });
  expect(visitPolicy.callOff(officer, visit, after)).toMatchObject({ reason: "visits.refusals.begun" });
  expect(visitPolicy.mark(officer, visit, before)).toMatchObject({ reason: "visits.refusals.notBegun" });
});

test("a guest's visit is nobody's but the office's", () => {
  expect(visitPolicy.change(citizen, { ...visit, personId: null }, before).allowed).toBe(false);
  expect(visitPolicy.change(system, { ...visit, personId: null }, before).allowed).toBe(false);
});

describe("the workflow", () => {
  test("is this table", () => {
    const table = Object.fromEntries(visitStatuses.map((status) => [status, visitWorkflow.verbsFrom(status)]));
    expect(table).toEqual({
      booked: ["move", "cancel", "callOff", "attend", "miss"],
      cancelled: [],
      "called-off": [],
      attended: ["miss"],
      missed: ["attend"],
    });
  });

  test("is the one the README draws", () => {
    expect(fs.readFileSync(path.join(import.meta.dirname, "README.md"), "utf8")).toContain(visitWorkflow.diagram());
  });
});
