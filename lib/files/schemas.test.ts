// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { optionalUpload } from "./schemas.ts";

/** What React makes of an empty file field on its way through an action: no name becomes one. */
const passedOn = () => new File([], undefined as unknown as string);

describe("a file field", () => {
  it("in which nothing was chosen is empty, as the browser sends it and as React passes it on", () => {
    expect(optionalUpload.parse(new File([], ""))).toBeUndefined();
    expect(optionalUpload.parse(passedOn())).toBeUndefined();
    expect(optionalUpload.parse(undefined)).toBeUndefined();
  });

  it("keeps what was chosen, also where there is nothing in it", () => {
    const [empty, chosen] = [new File([], "vuoto.pdf"), new File(["x"], "undefined")];
    expect(optionalUpload.parse(empty)).toBe(empty);
    expect(optionalUpload.parse(chosen)).toBe(chosen);
  });
});
