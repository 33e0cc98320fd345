// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { isComplete, missingIn, whereInput } from "./filing-schemas.ts";

const whole = {
  title: "Una panchina davanti alla biblioteca",
  body: "Chi aspetta il bus davanti alla biblioteca sta in piedi: proponiamo una panchina all'ombra del tiglio.",
  topicCode: "mobility",
};

describe("a step is complete", () => {
  it("when it holds what it asks for", () => {
    for (const step of ["what", "where", "attachments", "who", "summary"] as const) {
      expect(isComplete(step, whole), step).toBe(true);
    }
  });

  it.each([
    ["what", { title: "Corto" }, ["title"]],
    ["what", { body: "", title: "" }, ["title", "body"]],
    ["what", { topicCode: null }, []],
    ["where", { topicCode: null }, ["topicCode"]],
    ["where", { body: "" }, []],
    ["attachments", { title: "", body: "", topicCode: null }, []],
    ["summary", { title: "", topicCode: null }, ["title", "topicCode"]],
  ] as const)("%s without %j lacks %j", (step, change, missing) => {
    expect(Object.keys(missingIn(step, { ...whole, ...change }))).toEqual(missing);
  });
});

describe("the place a form sends", () => {
  const sent = { id: "019ac000-0000-7000-8000-000000000000", version: "1", intent: "continue", topicCode: "" };
  const placeOf = (values: Record<string, string>) => whereInput.parse({ ...sent, ...values }).place;

  it("is a point, words, a zone, or none of them", () => {
    expect(placeOf({ longitude: "11.84", latitude: "43.39", address: " Via  Lunga 3 ", zoneCode: "03" })).toEqual({
      point: [11.84, 43.39],
      address: "Via Lunga 3",
      zoneCode: "03",
    });
    expect(placeOf({ longitude: "", latitude: "", address: "", zoneCode: "" })).toEqual({
      point: null,
      address: null,
      zoneCode: null,
    });
    expect(placeOf({ longitude: "11.84" }).point).toBeNull();
  });

  it.each([
    { longitude: "181", latitude: "43" },
    { longitude: "east", latitude: "43" },
    { longitude: "1e999", latitude: "43" },
  ])("is refused where it is nowhere on Earth: %j", (values) => {
    expect(whereInput.safeParse({ ...sent, ...values }).success).toBe(false);
  });

  it("goes back only to the summary, and saves where no button is known", () => {
    expect(whereInput.parse({ ...sent, back: "https://example.org", intent: "submit" })).toMatchObject({
      back: undefined,
      intent: "save",
    });
  });
});
