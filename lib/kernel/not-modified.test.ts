// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { withValidators } from "./not-modified.ts";

const page = { body: "<feed/>", type: "application/atom+xml", changed: new Date("2026-03-05T10:00:00.500Z") };
const ask = (headers: Record<string, string> = {}) =>
  withValidators(new Request("https://portico.example/feed", { headers }), page, {});
const etag = ask().headers.get("etag") ?? "";

it.each([
  [{}, 200],
  [{ "if-none-match": etag }, 304],
  [{ "if-none-match": `W/${etag}` }, 304],
  [{ "if-none-match": '"another"' }, 200],
  [{ "if-modified-since": "Thu, 05 Mar 2026 10:00:00 GMT" }, 304],
  [{ "if-modified-since": "Thu, 05 Mar 2026 09:59:59 GMT" }, 200],
  [{ "if-modified-since": "yesterday" }, 200],
  [{ "if-none-match": '"another"', "if-modified-since": "Thu, 05 Mar 2026 10:00:00 GMT" }, 200],
])("answers %j with %i", (headers, status) => {
  expect(ask(headers as Record<string, string>).status).toBe(status);
});
