// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldMessages } from "./fields.ts";
import { isoDate, line, optional, pageNumber, paragraphs, registerNumber, uuid } from "./text.ts";

/** What comes out, or the name of the text that says why not. */
function read(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? result.data : { problem: fieldMessages(result.error).form };
}

const problem = (key: string, params?: Record<string, number>) => ({ problem: params ? { key, params } : { key } });

const family = "👨\u200d👩\u200d👧";

describe("a line", () => {
  test.each<[string, string, string]>([
    ["as it is", "Una panchina in più", "Una panchina in più"],
    ["trimmed", "  Una panchina\t", "Una panchina"],
    ["white space within becomes one space", "Una\t  panchina\r\nin\u00a0più", "Una panchina in più"],
    ["accents written apart become one letter", "citta\u0300", "città"],
    ["HTML is text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["SQL is text", "'; DROP TABLE proposals; --", "'; DROP TABLE proposals; --"],
    ["a right-to-left override is dropped", "Piazza \u202egpj.exe", "Piazza gpj.exe"],
    ["so are isolates", "\u2066Piazza\u2069", "Piazza"],
    ["a zero-width space is dropped", "Pi\u200bazza", "Piazza"],
    ["a byte order mark is dropped", "\ufeffPiazza", "Piazza"],
    ["a soft hyphen is dropped", "parte\u00adcipa", "partecipa"],
    ["tag characters are dropped", "Piazza\u{e0041}\u{e0042}", "Piazza"],
    ["emoji stay whole", `Giochi ${family}`, `Giochi ${family}`],
    ["Persian joiners stay", "می\u200cخواهم", "می\u200cخواهم"],
    ["Arabic", "مقترح للحديقة", "مقترح للحديقة"],
    ["Chinese", "公园", "公园"],
  ])("%s", (_, input, expected) => {
    expect(read(line(40), input)).toBe(expected);
  });

  test.each<[string, unknown, ReturnType<typeof problem>]>([
    ["nothing", "", problem("fields.required")],
    ["blanks", " \t\n\u00a0\u3000", problem("fields.required")],
    ["zero-width spaces", "\u200b\u200b\u2060", problem("fields.required")],
    ["a joiner alone", "\u200d", problem("fields.required")],
    ["blank letters: Hangul fillers and empty Braille", "\u3164\u115f\u2800", problem("fields.required")],
    ["an accent without its letter", "\u0301", problem("fields.required")],
    ["missing", undefined, problem("fields.required")],
    ["null", null, problem("fields.required")],
    ["a number", 5, problem("fields.required")],
    ["a list", ["a"], problem("fields.required")],
    ["an uploaded file", new File(["a"], "a.txt"), problem("fields.required")],
    ["NUL", "Pia\0zza", problem("fields.characters")],
    ["NUL at the end", "Piazza\0", problem("fields.characters")],
    ["escape", "\u001b[31mPiazza", problem("fields.characters")],
    ["delete", "Piazza\u007f", problem("fields.characters")],
    ["a C1 control", "Piazza\u009b", problem("fields.characters")],
    ["a high surrogate alone", "Piazza \ud83d", problem("fields.characters")],
    ["a low surrogate alone", "\ude00 Piazza", problem("fields.characters")],
    ["two surrogates in the wrong order", "\ude00\ud83d", problem("fields.characters")],
    ["a noncharacter", "Piazza\ufffe", problem("fields.characters")],
    ["too long by one", "a".repeat(41), problem("fields.tooLong", { maximum: 40 })],
  ])("refuses %s", (_, input, expected) => {
    expect(read(line(40), input)).toEqual(expected);
  });

  test("length counts characters, after cleaning", () => {
    expect(read(line(5), "😀".repeat(5))).toBe("😀".repeat(5));
    expect(read(line(5), "😀".repeat(6))).toEqual(problem("fields.tooLong", { maximum: 5 }));
    expect(read(line(5), "e\u0301".repeat(5))).toBe("é".repeat(5));
    expect(read(line(5), `   ${"a".repeat(5)}   `)).toBe("aaaaa");
    expect(read(line(5, 3), "ab")).toEqual(problem("fields.tooShort", { minimum: 3 }));
    expect(read(line(5, 3), "😀😀")).toEqual(problem("fields.tooShort", { minimum: 3 }));
    expect(read(line(5, 3), "abc")).toBe("abc");
    expect(read(line(5, 0), "  ")).toBe("");
  });
});

describe("paragraphs", () => {
  test.each<[string, string, string]>([
    ["lines stay", "Uno\ndue", "Uno\ndue"],
    ["Windows line ends", "Uno\r\ndue\r\n\r\ntre", "Uno\ndue\n\ntre"],
    ["old Mac line ends", "Uno\rdue", "Uno\ndue"],
    ["vertical tab, form feed, NEL, line and paragraph separator", "a\vb\fc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"],
    ["one empty line at most", "Uno\n\n\n\n\ndue", "Uno\n\ndue"],
    ["lines of blanks are empty", "Uno\n \t \n\u00a0\ndue", "Uno\n\ndue"],
    ["blanks at the end of a line go", "Uno  \ndue\t\n", "Uno\ndue"],
    ["a tab within becomes a space", "Uno\tdue", "Uno due"],
    ["spaces within stay", "a  b", "a  b"],
    ["indentation of later lines stays", "Elenco:\n  - uno", "Elenco:\n  - uno"],
  ])("%s", (_, input, expected) => {
    expect(read(paragraphs(100), input)).toBe(expected);
  });

  test.each<[string, string, ReturnType<typeof problem>]>([
    ["only line ends", "\r\n\n\r", problem("fields.required")],
    ["NUL", "Uno\n\0due", problem("fields.characters")],
    ["a lone surrogate", "Uno\n\ud800", problem("fields.characters")],
    ["backspace", "Uno\bdue", problem("fields.characters")],
    ["too many characters", `${"a\n".repeat(50)}bc`, problem("fields.tooLong", { maximum: 100 })],
  ])("refuses %s", (_, input, expected) => {
    expect(read(paragraphs(100), input)).toEqual(expected);
  });
});

test.each<[string, string]>([
  ["letters", "a".repeat(10_000_000)],
  ["blanks", " ".repeat(10_000_000)],
  ["line ends", "\r\n".repeat(5_000_000)],
  ["zero-width spaces", "\u200b".repeat(10_000_000)],
  ["NULs", "\0".repeat(10_000_000)],
])("ten million %s are refused without being looked at", (_, input) => {
  const start = performance.now();
  expect(read(paragraphs(8000), input)).toEqual(problem("fields.tooLong", { maximum: 8000 }));
  expect(read(line(200), input)).toEqual(problem("fields.tooLong", { maximum: 200 }));
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each<[string, string]>([
  ["blanks before a letter", `${" ".repeat(200_000)}a`],
  ["line ends before a letter", `${"\n".repeat(200_000)}a`],
  ["blank lines before a letter", `${" \n".repeat(100_000)}a`],
  ["returns before a letter", `${"\r".repeat(200_000)}a`],
])("the most %s are read in a time that grows with their number only", (_, input) => {
  const start = performance.now();
  expect(read(paragraphs(50_000), input)).toBe("a");
  expect(read(line(50_000), input)).toBe("a");
  expect(performance.now() - start).toBeLessThan(1000);
});

test("cleaning a clean text changes nothing", () => {
  for (const input of ["  Uno\r\n\r\n\r\ndue \u200b tre ", "citta\u0300 \u202e x", `${family}\t${family}`]) {
    for (const schema of [line(100), paragraphs(100)]) {
      const once = schema.parse(input);
      expect(schema.parse(once)).toBe(once);
    }
  }
});

describe("an optional field", () => {
  test("may be missing from its form", () => {
    expect(z.object({ place: optional(line(40)) }).parse({})).toEqual({ place: null });
  });

  test.each<[unknown, unknown]>([
    ["", null],
    ["  \n", null],
    [null, null],
    [undefined, null],
    [" Via Roma ", "Via Roma"],
    ["\0", problem("fields.characters")],
    [7, problem("fields.required")],
  ])("%j", (input, expected) => {
    expect(read(optional(line(40)), input)).toEqual(expected);
  });
});

const hostile = [
  "",
  " ",
  "\0",
  "null",
  "undefined",
  "NaN",
  "__proto__",
  "1e3",
  "0x10",
  "%00",
  "../..",
  "' OR 1=1",
  "१२",
  "ⅳ",
];

test.each<[string, z.ZodType, unknown[], unknown[]]>([
  [
    "uuid",
    uuid,
    ["01931f5e-7d3c-7e8a-9b1c-0d2e4f6a8b0c", "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"],
    [
      "01931f5e7d3c7e8a9b1c0d2e4f6a8b0c",
      "{01931f5e-7d3c-7e8a-9b1c-0d2e4f6a8b0c}",
      "01931f5e-7d3c-7e8a-9b1c-0d2e4f6a8b0c\n",
      1,
      null,
    ],
  ],
  [
    "registerNumber",
    registerNumber,
    ["2026-000001", "2026-000123", "2999-999999"],
    [
      "2026-000000",
      "2026-123",
      "2026-0001234",
      "1026-000123",
      "2026-000123 ",
      "2026-000123\n",
      "2026_000123",
      "2026-00012३",
      2026,
      ["2026-000123"],
    ],
  ],
  [
    "isoDate",
    isoDate,
    ["2026-01-01", "2026-12-31", "2028-02-29", "2000-02-29", "1900-01-01", "2199-12-31"],
    [
      "2026-02-29",
      "2026-02-30",
      "2100-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-1-1",
      "0000-01-01",
      "1899-12-31",
      "2200-01-01",
      "+002026-01-01",
      "20260101",
      "2026-01-01T00:00:00Z",
      "14/03/2026",
      "2026-01-01\n",
      20260101,
      null,
      new Date(),
    ],
  ],
])("%s", (_, schema, sound, unsound) => {
  for (const input of sound) expect(schema.safeParse(input).data).toBe(input);
  for (const input of [...unsound, ...hostile]) {
    const result = schema.safeParse(input);
    expect(result.success, JSON.stringify(input)).toBe(false);
    if (result.error) expect(fieldMessages(result.error).form?.key).toMatch(/^fields\.(invalid|date|required)$/);
  }
});

test("a uuid in capitals is the same uuid", () => {
  expect(read(uuid, "01931F5E-7D3C-7E8A-9B1C-0D2E4F6A8B0C")).toBe("01931f5e-7d3c-7e8a-9b1c-0d2e4f6a8b0c");
});

test.each([
  [uuid, "fields.invalid"],
  [registerNumber, "fields.invalid"],
  [isoDate, "fields.date"],
] as const)("what was left empty is to be filled in, and is not called wrong", (schema, wrong) => {
  for (const input of ["", " ", undefined]) expect(read(schema, input)).toEqual(problem("fields.required"));
  expect(read(schema, "another")).toEqual(problem(wrong));
});

describe("a page number", () => {
  test.each<[unknown, number]>([
    ["1", 1],
    ["42", 42],
    ["99999", 99999],
    [undefined, 1],
  ])("%j is %i", (input, expected) => {
    expect(read(pageNumber, input)).toBe(expected);
  });

  test.each([...hostile, "0", "-1", "01", "1.5", "100000", "1 ", "+1", ["1", "2"], null])("%j is none", (input) => {
    expect(read(pageNumber, input)).toEqual(problem("fields.invalid"));
  });
});
