// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { programmePolicy } from "./policy.ts";
import { programmeItemInput } from "./schemas.ts";

test.each<[Role, boolean]>([
  ["participation-officer", true],
  ["administrator", true],
  ["guarantor", false],
  ["moderator", false],
  ["unit-referent", false],
  ["trainer", false],
])("%s writes the programme: %s", (role, allowed) => {
  const actor: Actor = { kind: "staff", personId: "s", level: 2, appointments: [{ role, unitCode: "participation" }] };
  expect(programmePolicy.write(actor).allowed).toBe(allowed);
});

const item = {
  id: "019ac000-0000-7000-8000-000000000001",
  kind: "purpose",
  position: "2",
  titleIt: "Persone formate",
  titleEn: "Trained people",
  textIt: "",
  textEn: "",
  things: ["guarantor", "training", "a-castle"],
};

test("an item keeps the things that are known, each once and in one order", () => {
  expect(
    programmeItemInput.parse({ ...item, things: ["training", "guarantor", "training", "a-castle"] }).things,
  ).toEqual(["guarantor", "training"]);
});

test.each([
  ["no title in one language", { ...item, titleEn: "" }],
  ["a place before the first", { ...item, position: "0" }],
  ["a place that is none", { ...item, position: "first" }],
  ["a kind there is not", { ...item, kind: "dream" }],
])("an item is refused for %s", (_, raw) => {
  expect(programmeItemInput.safeParse(raw).success).toBe(false);
});

const stateOf = (locale: Locale, thing: "answers" | "proposals" | "rules", values: Record<string, number>) =>
  translator(locale)(`programme.things.${thing}.state`, values);

test.each<[Locale, "answers" | "proposals" | "rules", Record<string, number>, string]>([
  ["it", "proposals", { count: 55, answered: 31 }, "55 proposte presentate: 31 hanno già una risposta motivata."],
  ["it", "proposals", { count: 1, answered: 0 }, "1 proposta presentata: nessuna ha ancora una risposta motivata."],
  ["en", "proposals", { count: 55, answered: 1 }, "55 proposals filed: 1 already has a reasoned answer."],
  [
    "it",
    "answers",
    { judged: 44, inTime: 41, share: 93 },
    "Nell’ultimo anno sono arrivate a termine 44 richieste: 41 hanno avuto risposta in tempo (93%).",
  ],
  [
    "en",
    "answers",
    { judged: 44, inTime: 41, share: 93 },
    "44 requests were due in the last year: 41 were answered in time (93%).",
  ],
  ["it", "rules", { count: 1 }, "1 regola si legge sotto l’articolo da cui viene, con il valore di oggi."],
])("in %s, of %s with %o the page says what is true", (locale, thing, values, said) => {
  expect(stateOf(locale, thing, values)).toBe(said);
});
