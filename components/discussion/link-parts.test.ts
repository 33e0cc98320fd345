// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { linkParts } from "./link-parts.ts";

const links = (text: string) => linkParts(text).flatMap(({ href }) => (href === null ? [] : [href]));

test("makes links of addresses, without the sentence around them, and loses no sign", () => {
  const text = "Vedi (https://castelrovo.example/parco?a=1#b), e anche https://valfiorita.example.";
  expect(links(text)).toEqual(["https://castelrovo.example/parco?a=1#b", "https://valfiorita.example"]);
  expect(
    linkParts(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt://castelrovo.example/%0Aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "http://castelrovo.example",
  "https://comune.example@cattivo.example",
  "https://localhost",
  "https://",
  "[clicca](javascript:alert(1))",
  "//cattivo.example",
  "vbscript:x file:///etc/passwd",
])("makes no link of %s", (text) => {
  expect(links(text)).toEqual([]);
});

test("leaves what looks like HTML as the text it is", () => {
  const text = `<img src=x onerror="alert(1)"> <a href="https://a.example" onclick="x">qui</a>`;
  expect(links(text)).toEqual(["https://a.example"]);
  expect(
    linkParts(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});
