// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type FiscalCode, fiscalCode, possibleBirthDates, sexIn } from "./fiscal-code.ts";

const on = Temporal.PlainDate.from("2026-06-15");

const parsed = (text: unknown) => fiscalCode.safeParse(text).data ?? null;

/** The values of the decree, written out, so that the code's own table is not checked against itself. */
const oddTable = new Map(
  "0=1 1=0 2=5 3=7 4=9 5=13 6=15 7=17 8=19 9=21 A=1 B=0 C=5 D=7 E=9 F=13 G=15 H=17 I=19 J=21 K=2 L=4 M=18 N=20 O=11 P=3 Q=6 R=8 S=12 T=14 U=16 V=10 W=22 X=25 Y=24 Z=23"
    .split(" ")
    .map((entry) => [entry.charAt(0), Number(entry.slice(2))]),
);

function withCheckCharacter(fifteen: string) {
  const sum = [...fifteen].reduce((total, character, index) => {
    const even = /\d/.test(character) ? Number(character) : "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(character);
    return total + (index % 2 === 0 ? (oddTable.get(character) ?? Number.NaN) : even);
  }, 0);
  return fifteen + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(sum % 26);
}

const personal = (fifteen: string) => fiscalCode.parse(withCheckCharacter(fifteen));

describe("what is accepted", () => {
  test.each([
    ["a man's", "RSSMRA85T10A562S"],
    ["a woman's", "MLLSNT82P65Z404U"],
    ["of one born this century or last", "MRTMTT25D09F205Z"],
    ["provisional", "12345678903"],
    ["provisional, beginning with noughts", "00743110157"],
  ])("%s", (_, code) => {
    expect(parsed(code)).toBe(code);
  });

  test.each([
    ["lower case", "rssmra85t10a562s"],
    ["spaces around it", "  RSSMRA85T10A562S\n"],
    ["the prefix of the identity provider", "TINIT-RSSMRA85T10A562S"],
    ["the prefix in lower case", " tinit-rssmra85t10a562s "],
  ])("%s is normalised away", (_, written) => {
    expect(parsed(written)).toBe("RSSMRA85T10A562S");
  });

  test("the prefix before a provisional code", () => {
    expect(parsed("TINIT-12345678903")).toBe("12345678903");
  });

  test("every letter that may stand for a digit, in every place", () => {
    const places = [6, 7, 9, 10, 12, 13, 14];
    const letters = [..."LMNPQRSTUV"];
    const original = [..."RSSMRA85T10A562"];
    for (const place of places) {
      const replaced = original.with(place, letters[Number(original[place])] ?? "").join("");
      expect(parsed(withCheckCharacter(replaced)), replaced).not.toBeNull();
    }
    const all = original.map((character, place) =>
      places.includes(place) ? (letters[Number(character)] ?? "") : character,
    );
    expect(parsed(withCheckCharacter(all.join("")))).toBe(withCheckCharacter("RSSMRAURTMLARSN"));
  });
});

test.each([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"])(
  "the letter %s counts as the decree says, in odd and in even places",
  (letter) => {
    const code = withCheckCharacter(`${letter}SS${letter}RA85T10A562`);
    expect(parsed(code)).toBe(code);
  },
);

describe("what is refused", () => {
  test.each([
    ["nothing", ""],
    ["a space", " "],
    ["the prefix alone", "TINIT-"],
    ["another country's prefix", "TINES-RSSMRA85T10A562S"],
    ["the prefix twice", "TINIT-TINIT-RSSMRA85T10A562S"],
    ["one character too few", "RSSMRA85T10A562"],
    ["one too many", "RSSMRA85T10A562SS"],
    ["a wrong check character", "RSSMRA85T10A562T"],
    ["two digits exchanged", "RSSMRA58T10A562S"],
    ["a space inside", "RSSMRA85 T10A562S"],
    ["a month letter that does not exist", withCheckCharacter("RSSMRA85F10A562")],
    ["day nought", withCheckCharacter("RSSMRA85T00A562")],
    ["day 32", withCheckCharacter("RSSMRA85T32A562")],
    ["day 40, a woman's nought", withCheckCharacter("RSSMRA85T40A562")],
    ["day 72", withCheckCharacter("RSSMRA85T72A562")],
    ["day 81", withCheckCharacter("RSSMRA85T81A562")],
    ["31 April", withCheckCharacter("RSSMRA85D31A562")],
    ["29 February of a year that is never a leap year", withCheckCharacter("RSSMRA85B29A562")],
    ["a letter that stands for no digit", withCheckCharacter("RSSMRAK5T10A562")],
    ["ten digits", "1234567890"],
    ["eleven digits with a wrong check digit", "12345678901"],
    ["eleven noughts", "00000000000"],
    ["digits of another script", "१२३४५६७८९०३"],
    ["a letter that only becomes S in upper case", "RSSMRA85T10A562ſ"],
    ["a dotless i in the prefix", "TıNIT-RSSMRA85T10A562S"],
    ["a right one far behind in blanks", `${" ".repeat(100)}RSSMRA85T10A562S`],
    ["NUL", "RSSMRA85T10A562S\0"],
    ["a zero-width space inside", "RSSMRA\u200b85T10A562S"],
    ["SQL", "' OR 1=1 --"],
    ["a number", 12345678903],
    ["an object", { toString: () => "RSSMRA85T10A562S" }],
    ["null", null],
  ])("%s", (_, written) => {
    const result = fiscalCode.safeParse(written);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toBe("fields.fiscalCode");
  });

  test("ten megabytes, at once and without repeating them", () => {
    const start = performance.now();
    const result = fiscalCode.safeParse("A".repeat(10_000_000));
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues).length).toBeLessThan(1000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("every other check character", () => {
    for (const letter of "ABCDEFGHIJKLMNOPQRTUVWXYZ") {
      expect(parsed(`RSSMRA85T10A562${letter}`), letter).toBeNull();
    }
  });
});

describe("the days of birth a code allows", () => {
  test.each<[string, string, string[]]>([
    ["last century, because this one has not come so far", "RSSMRA85T10A562", ["1985-12-10"]],
    ["a woman", "MLLSNT82P65Z404", ["1982-09-25"]],
    ["of a year already past in this century, two", "RSSMRA08T10A562", ["2008-12-10", "1908-12-10"]],
    ["on the day itself, newborn or a hundred years old", "RSSMRA26H15A562", ["2026-06-15", "1926-06-15"]],
    ["tomorrow cannot be", "RSSMRA26H16A562", ["1926-06-16"]],
    ["a hundred and twenty years old today", "RSSMRA06H15A562", ["2006-06-15", "1906-06-15"]],
    ["older than that is not believed", "RSSMRA06H14A562", ["2006-06-14"]],
    ["29 February 2000; 1900 had none", "RSSMRA00B29A562", ["2000-02-29"]],
    ["29 February, a woman", "RSSMRA04B69A562", ["2004-02-29"]],
    ["through omocodia", "RSSMRAURTMLARSN", ["1985-12-10"]],
  ])("%s", (_, fifteen, expected) => {
    expect(possibleBirthDates(personal(fifteen), on).map(String)).toEqual(expected);
  });

  test.each([..."ABCDEHLMPRST"].map((letter, index) => [letter, index + 1] as const))(
    "month %s is %i",
    (letter, month) => {
      expect(possibleBirthDates(personal(`RSSMRA85${letter}10A562`), on).map((date) => date.month)).toEqual([month]);
    },
  );

  test("a provisional code says nothing", () => {
    expect(possibleBirthDates(fiscalCode.parse("12345678903"), on)).toEqual([]);
  });
});

test.each<[string, ReturnType<typeof sexIn>]>([
  ["RSSMRA85T10A562S", "male"],
  ["RSSMRA85T31A562W", "male"],
  ["MLLSNT82P65Z404U", "female"],
  ["12345678903", null],
])("the sex written in %s: %s", (code, expected) => {
  expect(sexIn(code as FiscalCode)).toBe(expected);
});
