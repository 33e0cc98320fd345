// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { atomFeed, lastChange } from "./atom.ts";

const entry = {
  address: "https://portico.example/it/proposte/2026-000001",
  title: "Via <dei> Fabbri & \"altri\" 'luoghi'",
  published: new Date("2026-03-01T10:00:00Z"),
  updated: new Date("2026-03-05T10:00:00Z"),
  summary: "Prima riga\nseconda\u0000 riga",
};
const feed = {
  ...{ address: "https://portico.example/it/proposte/feed?zone=01&topic=x", page: "https://portico.example/it" },
  ...{ language: "it", title: "Proposte", author: "Comune", rights: "CC BY 4.0", entries: [entry] },
};

it("is XML whatever the texts hold", () => {
  const text = atomFeed(feed);
  expect(text).toContain("Via &lt;dei&gt; Fabbri &amp; &quot;altri&quot; &apos;luoghi&apos;");
  expect(text).toContain("zone=01&amp;topic=x");
  expect(text).not.toContain("\u0000");
});

it("names the files of an entry", () => {
  const enclosure = {
    address: "https://portico.example/api/files/1",
    title: "Pianta <1>",
    mediaType: "application/pdf",
  };
  const text = atomFeed({ ...feed, entries: [{ ...entry, enclosures: [{ ...enclosure, bytes: 12 }] }] });
  expect(text).toContain('<link rel="enclosure" type="application/pdf" title="Pianta &lt;1&gt;" length="12" href="');
});

it("was last changed with its last entry, and never where it is empty", () => {
  expect(atomFeed(feed)).toContain("<updated>2026-03-05T10:00:00.000Z</updated>\n<link");
  expect(lastChange([]).getTime()).toBe(0);
});
