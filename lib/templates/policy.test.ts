// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Role, system } from "#lib/kernel/actor.ts";
import { templatePolicy } from "./policy.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "green" }],
});

const actors: [name: string, actor: Actor, reads: boolean, writes: boolean][] = [
  ["officer", staff("participation-officer"), true, true],
  ["referent", staff("unit-referent"), true, true],
  ["guarantor", staff("guarantor"), true, false],
  ["administrator", staff("administrator"), true, false],
  ["trainer", staff("trainer"), false, false],
  ["citizen", { kind: "citizen", personId: "p", level: 3 }, false, false],
  ["system", system, false, false],
];

describe.each(actors)("%s", (_, actor, reads, writes) => {
  test("reads and writes templates accordingly", () => {
    expect(templatePolicy.read(actor).allowed).toBe(reads);
    expect(templatePolicy.write(actor).allowed).toBe(writes);
  });
});
