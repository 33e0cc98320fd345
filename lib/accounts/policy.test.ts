// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { allow, refuse } from "#lib/kernel/errors.ts";
import { accountPolicy } from "./policy.ts";

const ada = { personId: "ada", level: 2 } as const;
const officer = [{ role: "participation-officer", unitCode: "office" }] as const;

describe("the language in which somebody is written to", () => {
  test.each<[string, Actor, boolean]>([
    ["themselves", { ...ada, kind: "citizen" }, true],
    ["themselves, by the employees' door", { ...ada, kind: "staff", appointments: [] }, true],
    ["another citizen", { ...ada, kind: "citizen", personId: "bruno" }, false],
    ["an officer", { kind: "staff", personId: "bruno", level: 3, appointments: [...officer] }, false],
    ["an officer at the counter", { ...ada, kind: "counter", onBehalfOf: "ada", appointments: [...officer] }, false],
    ["themselves, for an association", { ...ada, kind: "delegate", associationId: "a" }, false],
    ["the worker", system, false],
  ])("asked for by %s", (_, actor, allowed) => {
    const expected = allowed ? allow : refuse("accounts.refusals.anothersMail");
    expect(accountPolicy.chooseMailLanguage(actor, "ada")).toEqual(expected);
  });
});
