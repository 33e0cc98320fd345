// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { commonsPolicy } from "./policy.ts";
import {
  addCommonsInput,
  commonsSearchInput,
  reasonedInput,
  setAvailabilityInput,
  suggestCommonsInput,
} from "./schemas.ts";
import { commonsStates } from "./vocabulary.ts";
import { commonsWorkflow } from "./workflow.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "office" }],
});
const citizen: Actor = { kind: "citizen", personId: "p", level: 1 };
const delegate: Actor = { ...citizen, kind: "delegate", associationId: "club" };

it.each(roles)("lets the %s read and keep the catalogue accordingly", (role) => {
  expect(commonsPolicy.write(staff(role)).allowed).toBe(role === "participation-officer");
  const readers = ["participation-officer", "administrator", "guarantor", "unit-referent", "mayor-staff"];
  expect(commonsPolicy.read(staff(role)).allowed).toBe(readers.includes(role));
  expect(commonsPolicy.suggest(staff(role)).allowed).toBe(false);
});

it("lets citizens suggest, and nothing else", () => {
  expect(commonsPolicy.suggest(citizen).allowed).toBe(true);
  for (const actor of [citizen, delegate, system]) {
    expect(commonsPolicy.read(actor).allowed).toBe(false);
    expect(commonsPolicy.write(actor).allowed).toBe(false);
  }
  for (const actor of [delegate, system]) expect(commonsPolicy.suggest(actor).allowed).toBe(false);
});

it("has these verbs, state by state", () => {
  expect(Object.fromEntries(commonsStates.map((state) => [state, commonsWorkflow.verbsFrom(state)]))).toEqual({
    suggested: ["list", "decline", "revise", "attach"],
    listed: ["revise", "attach", "setAvailability", "retire"],
    declined: [],
    retired: ["relist"],
  });
});

const suggestion = {
  id: randomUUID(),
  kind: "material",
  name: "Il lavatoio di vicolo della Torre",
  description: "È vuoto da anni e la gente ci si siede ancora.",
  zoneCode: "",
  address: "",
  longitude: "",
  latitude: "",
  alternative: "",
};

const wrongFields = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("a suggestion", () => {
  it("is read with its place, or without", () => {
    const nowhere = suggestCommonsInput.parse(suggestion);
    expect(nowhere.place).toEqual({ zoneCode: null, address: null, point: null });
    const placed = suggestCommonsInput.parse({ ...suggestion, longitude: "10.4", latitude: "43.9" });
    expect(placed.place.point).toEqual([10.4, 43.9]);
  });

  it.each([
    ["kind", { kind: "sacred" }],
    ["name", { name: "ab" }],
    ["name", { name: "x".repeat(121) }],
    ["description", { description: "breve" }],
    ["longitude", { longitude: "1e99", latitude: "43" }],
    ["latitude", { longitude: "10", latitude: "north" }],
    ["alternative", { alternative: "x" }],
    ["id", { id: "1" }],
  ])("is refused for its %s", (field, change) => {
    expect(wrongFields(suggestCommonsInput.safeParse({ ...suggestion, ...change }))).toEqual([field]);
  });

  it("keeps hostile words as words, without what cannot be seen", () => {
    const name = "<img src=x onerror=alert(1)>\u202e'; drop table commons; --";
    expect(suggestCommonsInput.parse({ ...suggestion, name }).name).toBe(
      "<img src=x onerror=alert(1)>'; drop table commons; --",
    );
    expect(wrongFields(suggestCommonsInput.safeParse({ ...suggestion, name: "a\0b c" }))).toEqual(["name"]);
  });
});

describe("what the office says of a commons", () => {
  const added = { ...suggestion, owner: "municipality", ownerName: "", protectionNote: "", topicCode: "", area: "" };

  it("names an owner that is not the municipality", () => {
    expect(wrongFields(addCommonsInput.safeParse({ ...added, owner: "private" }))).toEqual(["ownerName"]);
    expect(addCommonsInput.parse({ ...added, owner: "private", ownerName: "La parrocchia" }).ownerName).toBe(
      "La parrocchia",
    );
    expect(addCommonsInput.parse({ ...added, ownerName: "Il Comune" }).ownerName).toBeNull();
  });

  it("has a note on its protection only where it is protected", () => {
    expect(addCommonsInput.parse({ ...added, protectionNote: "Decreto" }).protectionNote).toBeNull();
    expect(addCommonsInput.parse({ ...added, isProtected: "yes", protectionNote: "Decreto" })).toMatchObject({
      isProtected: true,
      protectionNote: "Decreto",
    });
  });

  it("says why it cannot be had", () => {
    const id = randomUUID();
    expect(setAvailabilityInput.safeParse({ id, availability: "available", note: "" }).success).toBe(true);
    for (const availability of ["exclusive", "unavailable"]) {
      expect(wrongFields(setAvailabilityInput.safeParse({ id, availability, note: "" }))).toEqual(["note"]);
    }
  });

  it("has reasons of some length", () => {
    expect(wrongFields(reasonedInput.safeParse({ id: randomUUID(), reason: "No." }))).toEqual(["reason"]);
  });
});

it("reads the address of the catalogue: empty fields ask for nothing, unknown words are refused", () => {
  expect(commonsSearchInput.parse({ q: "", kind: "", zone: "", availability: "", protection: "" })).toEqual({
    page: 1,
  });
  expect(commonsSearchInput.safeParse({ kind: "sacred" }).success).toBe(false);
  expect(commonsSearchInput.safeParse({ page: "0" }).success).toBe(false);
});
