// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { readResidents } from "./register-list.ts";

const zones = [{ code: "z1", slug: "borgo-nuovo", name: "Borgo Nuovo" }];
const mario = "RSSMRA80A01H501U";
const read = (...lines: string[]) => readResidents(lines.join("\r\n"), zones);

it.each([
  ["semicolons and a neighbourhood by name", ["codice_fiscale;quartiere", `${mario};borgo NUOVO`], "z1"],
  ["commas, quotes and another order", ["zone,fiscal_code", `"borgo-nuovo","${mario.toLowerCase()}"`], "z1"],
  ["a byte order mark and no neighbourhood", ["\ufeffcodice_fiscale", mario, ""], null],
])("reads %s", (_, lines, zoneCode) => {
  expect(read(...lines)).toEqual({ residents: [{ fiscalCode: mario, zoneCode }], wrong: [] });
});

it("names every line that is wrong, and why", () => {
  const { wrong } = read("codice_fiscale;quartiere", "RSSMRA80A01H501Z;", `${mario};Atlantide`, mario, `${mario};`);
  expect(wrong).toEqual([
    { line: 2, what: "fiscal-code" },
    { line: 3, what: "zone" },
    { line: 5, what: "double" },
  ]);
  expect(read("nome;cognome", "a;b").wrong).toEqual([{ line: 1, what: "columns" }]);
});
