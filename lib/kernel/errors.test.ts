// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { httpStatus } from "./answer.ts";
import {
  AnswerableError,
  allow,
  authorize,
  Conflict,
  Invalid,
  NotFound,
  Refusal,
  refuse,
  WrongState,
} from "./errors.ts";
import { locales } from "./locale.ts";
import { translator } from "./messages.ts";

const cases = [
  { error: new Refusal("errors.conflict"), name: "Refusal", status: 403 },
  { error: new WrongState("submit", "answered", ["draft"]), name: "WrongState", status: 409 },
  { error: new Conflict(), name: "Conflict", status: 409 },
  { error: new NotFound(), name: "NotFound", status: 404 },
  { error: new Invalid({ title: { key: "errors.invalid" } }), name: "Invalid", status: 422 },
];

describe.each(cases)("$name", ({ error, name, status }) => {
  test("is an error one can catch by its class and name", () => {
    expect(error).toBeInstanceOf(AnswerableError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
  });

  test(`answers ${status}`, () => {
    expect(httpStatus[error.kind]).toBe(status);
  });

  test.each(locales)("has words in %s", (locale) => {
    expect(translator(locale)(error.text.key, error.text.params)).not.toContain("errors.");
  });
});

test("the log line names the fields or the step, never what the person wrote", () => {
  expect(new WrongState("submit", "answered", ["draft", "returned"]).message).toBe(
    "submit is not possible from answered, only from draft, returned",
  );
  expect(new Invalid({ title: { key: "errors.invalid", params: { value: "secret" } } }).message).toBe("invalid: title");
  expect(new Refusal("errors.conflict", { name: "Ada" }).message).toBe("errors.conflict");
});

describe("authorize", () => {
  test("lets through what is allowed", () => {
    expect(() => authorize(allow)).not.toThrow();
  });

  test("throws the refusal with its reason and params", () => {
    expect(() => authorize(refuse("errors.notFound", { days: 3 }))).toThrow(
      expect.objectContaining({ kind: "refused", text: { key: "errors.notFound", params: { days: 3 } } }),
    );
  });
});
