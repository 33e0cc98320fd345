// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { preferencesInput } from "./schemas.ts";

test.each([
  [{}, { language: null, rhythms: {} }],
  [{ language: "" }, { language: null, rhythms: {} }],
  [{ language: "lastSignIn" }, { language: "lastSignIn", rhythms: {} }],
  [
    { language: "en", proposals: "daily", desk: "", locale: "it" },
    { language: "en", rhythms: { proposals: "daily" } },
  ],
])("of %o what was said counts, and no more", (form, said) => {
  expect(preferencesInput.parse(form)).toEqual(said);
});

test.each([
  [{ language: "fr" }, "language"],
  [{ language: "EN" }, "language"],
  [{ language: ["it", "en"] }, "language"],
  [{ language: "en", proposals: "hourly" }, "proposals"],
])("%o is refused, and says where", (form, field) => {
  expect(preferencesInput.safeParse(form).error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
