// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { streetIn } from "./street-in.ts";

const street = (name: string, zoneCode: string) => ({ name, zoneCode, longitude: 11.8, latitude: 43.4 });

const streets = [
  street("Via Porta", "01"),
  street("Via Porta Nuova", "02"),
  street("Via dell’Artigianato", "06"),
  street("Via del Greto", "05"),
  street("Via del Greto", "06"),
  street("Costa Libertà", "01"),
];

test.each([
  ["Via Porta Nuova 27/b, interno 3", ["02"]],
  ["via porta, 4", ["01"]],
  ["VIA DELL'ARTIGIANATO", ["06"]],
  ["Costa Liberta 1", ["01"]],
  ["Via del Greto 9", ["05", "06"]],
  ["Via Portale 3", []],
  ["davanti alla biblioteca di Via Porta", []],
  ["", []],
])("%s is found in the zones %j", (address, zones) => {
  expect(streetIn(address, streets).map(({ zoneCode }) => zoneCode)).toEqual(zones);
});

test("without a list of streets every address is words", () => {
  expect(streetIn("Via Porta 1", [])).toEqual([]);
});
