// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { readStreetList } from "./street-list.ts";

test("reads what a spreadsheet saves, with its points or its commas", () => {
  const csv = '\uFEFFvia;longitudine;latitudine\r\n"Via del Greto";11.8421;43.3912\r\nVia Lunga;11,85;43,39\r\n\r\n';
  expect(readStreetList(csv)).toEqual({
    streets: [
      { name: "Via del Greto", longitude: 11.8421, latitude: 43.3912 },
      { name: "Via Lunga", longitude: 11.85, latitude: 43.39 },
    ],
    unreadable: [],
  });
});

test("says which rows cannot be read, and reads the others", () => {
  const csv =
    "via;longitudine;latitudine\n;11.8;43.3\nVia Lunga;est;43.3\nVia Corta;11.8\nVia Dritta;11.8;99\nVia Buona;11.8;43.3";
  expect(readStreetList(csv)).toEqual({
    streets: [{ name: "Via Buona", longitude: 11.8, latitude: 43.3 }],
    unreadable: [2, 3, 4, 5],
  });
});
