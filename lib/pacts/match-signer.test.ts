// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { filledIn } from "./filled-in.ts";
import { matchOf } from "./match-signer.ts";
import { paragraphsOf } from "./paragraphs-of.ts";

const code = "BNCDAA80E57H501W";
const ada = { name: "Ada Bianchi", fiscalCode: code };
const withoutCode = { ...ada, fiscalCode: null };

describe("who a certificate belongs to", () => {
  test("is told by the fiscal code, whatever the name", () => {
    expect(matchOf({ commonName: "X", fiscalCode: code.toLowerCase() }, ada)).toBe("fiscal-code");
    expect(matchOf({ commonName: "Ada Bianchi", fiscalCode: "VRDGUO70A01H501A" }, ada)).toBeNull();
  });

  test("is told by the name where one of them has no fiscal code", () => {
    expect(matchOf({ commonName: "BIANCHI ADA" }, ada)).toBe("name");
    expect(matchOf({ commonName: "x", givenName: "Àda", surname: "Bianchi" }, withoutCode)).toBe("name");
    expect(matchOf({ commonName: "Ada Bianchi", fiscalCode: code }, withoutCode)).toBe("name");
    expect(matchOf({ commonName: "Ada Bianco" }, ada)).toBeNull();
  });

  test("is nobody's where the account was erased", () => {
    expect(matchOf({ commonName: "" }, { name: "", fiscalCode: null })).toBeNull();
  });
});

test("a clause is filled in with what is known; what is not says so", () => {
  const words = { title: "Aiuole", place: "  ", "orari-1": "sabato" };
  expect(filledIn("«{title}» in {place}, {orari-1}, {other}.", words)).toBe(
    "«Aiuole» in [da precisare], sabato, [da precisare].",
  );
  expect(filledIn("Tra { parentesi } e {1}", words)).toBe("Tra { parentesi } e {1}");
});

test("lines with a dash are printed as a list", () => {
  expect(paragraphsOf("Ci impegniamo a:\n- pulire;\n- annaffiare.\n\nSempre.\n\n")).toEqual([
    "Ci impegniamo a:",
    { points: ["pulire;", "annaffiare."] },
    "Sempre.",
  ]);
});
