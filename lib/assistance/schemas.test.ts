// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { registerRequestInput, requestInput, tokenInput, visitorRequestInput } from "./schemas.ts";

const words = {
  id: "019ac000-0000-7000-8000-000000000001",
  kind: "problem-report",
  subject: "Lampione spento",
  body: "In via dei Tigli il lampione davanti al numero 12 è spento.",
  faulty: "territory",
  address: "Via dei Tigli 12",
};

const problemsOf = (schema: typeof requestInput | typeof visitorRequestInput, raw: object) => {
  const { error } = schema.safeParse(raw);
  return error ? Object.fromEntries(Object.entries(fieldMessages(error)).map(([name, { key }]) => [name, key])) : {};
};

describe("a request", () => {
  test("of the territory has a place and no page", () => {
    const request = requestInput.parse({ ...words, page: "/it", longitude: "10.3", latitude: "43.9" });
    expect(request).toMatchObject({ faulty: "territory", page: null });
    expect(request.place).toEqual({ point: [10.3, 43.9], address: "Via dei Tigli 12", zoneCode: null });
  });

  test("of the site has a page and no place", () => {
    const request = requestInput.parse({ ...words, faulty: "site", page: "/it/proposte", zoneCode: "01" });
    expect(request).toMatchObject({ faulty: "site", page: "/it/proposte" });
    expect(request.place).toEqual({ point: null, address: null, zoneCode: null });
  });

  test("for assistance says nothing of what is faulty", () => {
    const request = requestInput.parse({ ...words, kind: "assistance" });
    expect(request).toMatchObject({ faulty: null, page: null, place: { address: null } });
  });

  test.each<[string, object, Record<string, string>]>([
    ["a fault of nothing", { ...words, faulty: "" }, { faulty: "fields.required" }],
    ["an empty subject", { ...words, subject: "  " }, { subject: "fields.required" }],
    ["too few words", { ...words, body: "Spento." }, { body: "fields.tooShort" }],
    ["a kind there is not", { ...words, kind: "complaint" }, { kind: "fields.invalid" }],
    ["an identifier that is none", { ...words, id: "1" }, { id: "fields.invalid" }],
    ["a point outside the world", { ...words, longitude: "999", latitude: "0" }, { longitude: "fields.invalid" }],
  ])("is refused for %s", (_, raw, problems) => {
    expect(problemsOf(requestInput, raw)).toMatchObject(problems);
  });

  test("of a visitor says who it is from", () => {
    expect(problemsOf(visitorRequestInput, words)).toMatchObject({ name: "fields.required", email: "fields.email" });
    expect(problemsOf(visitorRequestInput, { ...words, name: "Anna Neri", email: "anna" })).toEqual({
      email: "fields.email",
    });
  });

  test("tells its mistakes in the order of the form", () => {
    const empty = { id: words.id, kind: words.kind };
    expect(Object.keys(problemsOf(visitorRequestInput, empty))).toEqual(["name", "email", "subject", "body"]);
    const { error } = registerRequestInput.safeParse({ ...empty, email: "anna" });
    expect(Object.keys(error ? fieldMessages(error) : {})).toEqual(["channel", "email", "subject", "body"]);
  });

  test("at the counter is somebody's: by account or by name", () => {
    const written = { ...words, channel: "phone" };
    expect(registerRequestInput.safeParse(written).success).toBe(false);
    expect(registerRequestInput.safeParse({ ...written, name: "Anna Neri" }).success).toBe(true);
    expect(registerRequestInput.safeParse({ ...written, personId: words.id }).success).toBe(true);
    expect(registerRequestInput.safeParse({ ...written, name: "Anna Neri", channel: "online" }).success).toBe(false);
  });
});

test("a link that was never sent by us reads as none", () => {
  expect(tokenInput.parse({ token: "x" }).token).toBe("");
  expect(tokenInput.parse({}).token).toBe("");
});
