// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { optionalUpload } from "./schemas.ts";

/** What React makes of an empty file field on its way through an action: `undefined` for a name gives it one. */
const passedOn = () => {
  const form = new FormData();
  form.append("file", new Blob([]), undefined);
  return form.get("file");
};

describe("a file field", () => {
  it("in which nothing was chosen is empty, as the browser sends it and as React passes it on", () => {
    expect(optionalUpload.parse(new File([], ""))).toBeUndefined();
    expect(optionalUpload.parse(passedOn())).toBeUndefined();
    expect(optionalUpload.parse(undefined)).toBeUndefined();
  });

  it("keeps what was chosen, also where there is nothing in it", () => {
    const [empty, chosen] = [new File([], "vuoto.pdf"), new File(["x"], "blob")];
    expect(optionalUpload.parse(empty)).toBe(empty);
    expect(optionalUpload.parse(chosen)).toBe(chosen);
  });
});
