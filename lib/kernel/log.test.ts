// SPDX-License-Identifier: AGPL-3.0-or-later
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test, vi } from "vitest";
import { log } from "./log.ts";

test("a failed query is logged with its cause and its place, never with its parameters", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  log("error", "a request failed", {}, new DrizzleQueryError("select $1", ["RSSMRA80A01H501U"], new Error("gone")));
  const [[line]] = write.mock.calls as [[string]];
  write.mockRestore();
  expect(line).not.toContain("RSSMRA80A01H501U");
  expect(JSON.parse(line)).toMatchObject({ level: "error", reason: "gone", stack: expect.stringContaining("at ") });
});
