// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { decode } from "#lib/kernel/decode.ts";
import { readRegulation } from "./read-regulation.ts";
import { readSource } from "./source.ts";
import { articlesOf, countText, isAllInText, type Point, type RegulationText } from "./text-schemas.ts";

const shared = process.env.PORTICO_SHARED_DATA;

/** Everything the tree holds, in the order of the page. */
function linesOf(text: RegulationText): string[] {
  const points = (all: readonly Point[]): string[] =>
    all.flatMap((point) => [`${point.mark} ${point.text}`, ...points(point.points)]);
  return [
    ...text.opening,
    ...text.divisions.flatMap((division) => [
      `${division.label} ${division.heading}`,
      ...division.opening,
      ...division.articles.flatMap((article) => [
        `${article.label} ${article.heading}`,
        ...article.paragraphs.flatMap((paragraph) => [
          `${paragraph.mark} ${paragraph.text}`,
          ...points(paragraph.points),
        ]),
      ]),
    ]),
  ];
}

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

const expectNothingLost = (source: string) =>
  expect(lettersAndDigits(linesOf(readRegulation(source).text).join(""))).toBe(lettersAndDigits(source));

const outline = (source: string) =>
  readRegulation(source).text.divisions.map(({ label, heading, articles }) => [
    `${label}|${heading}`,
    ...articles.map(
      (article) => `${article.anchor}|${article.heading}|${article.paragraphs.map(({ anchor }) => anchor)}`,
    ),
  ]);

const oddOf = (source: string) => readRegulation(source).odd.map(({ line, why }) => [line, why]);

/** The points of an article's first paragraph by their marks: `a b[1 2] c`. */
const marksIn = (points: readonly Point[]): string =>
  points.map(({ mark, points: within }) => `${mark}${within.length > 0 ? `[${marksIn(within)}]` : ""}`).join(" ");

const articleAs = (source: string, place = 0) =>
  articlesOf(readRegulation(source).text)[place]?.paragraphs.map(({ mark, points }) => `${mark} ${marksIn(points)}`);

describe.skipIf(!shared)("the regulation of Palermo on common goods (set PORTICO_SHARED_DATA to read it)", () => {
  const file = path.join(shared ?? "", "regulations", "palermo-beni-comuni-2023.md");
  const source = shared ? (decode(fs.readFileSync(file))?.text ?? "") : "";
  const { text, odd } = readRegulation(source);

  test("has 7 titles, 26 articles, 92 paragraphs and 75 points, as one counts them by hand", () => {
    expect(countText(text)).toEqual({ titles: 7, articles: 26, paragraphs: 92, points: 75 });
  });

  test("keeps every line in its order, to the letter", () => {
    expect(lettersAndDigits(linesOf(text).join(""))).toBe(lettersAndDigits(source));
    const kept = linesOf(text).map((line) => line.replace(/\s+/g, " ").trim());
    const written = source.split("\n").filter((line) => /^\s*(?:\d+\.|[a-z]\))/.test(line));
    expect(written).toHaveLength(166);
    for (const line of written) expect(kept).toContain(line.replace(/\s+/g, " ").trim());
  });

  test("has anchors that follow its numbers, no two alike", () => {
    const anchors = articlesOf(text).map(({ anchor }) => anchor);
    expect(anchors.slice(6, 13)).toEqual([
      "art-7",
      "art-8",
      "art-8-bis",
      "art-8-ter",
      "art-8-quater",
      "art-8-quinquies",
      "art-9",
    ]);
    expect(new Set(anchors).size).toBe(26);
    const sixth = articlesOf(text)[5];
    expect(sixth?.paragraphs[2]?.points[1]?.points.map(({ anchor }) => anchor)).toEqual([
      "art-6-c-3-b-a",
      "art-6-c-3-b-b",
      "art-6-c-3-b-c",
    ]);
    expect(sixth?.paragraphs[2]?.points.map(({ mark }) => mark)).toEqual(["a)", "b)", "c)", "d)"]);
  });

  test("leaves one line that is no text: the arrow at its end", () => {
    expect(odd).toEqual([{ line: 268, text: "↑", why: "sign" }]);
  });

  test("keeps its accents beside one stray byte, and says where it is", () => {
    const bytes = Buffer.from(source);
    const accent = bytes.indexOf("Finalità") + "Finalit".length;
    const read = readSource(Buffer.concat([bytes.subarray(0, accent), Buffer.of(0xe0), bytes.subarray(accent + 2)]));
    expect(read.source).toBe(source);
    const line = source.slice(0, source.indexOf("Finalità")).split("\n").length;
    expect(read.odd).toEqual([
      { line, text: expect.stringContaining("Finalità"), why: "stray" },
      { line: 268, text: "↑", why: "sign" },
    ]);
  });

  test("encoded twice has a report for each line with a letter that was spoilt", () => {
    const twice = readRegulation(Buffer.from(source).toString("latin1"));
    const spoilt = source.split("\n").flatMap((written, at) => (/[^\0-\x7f]/.test(written) ? [at + 1] : []));
    expect(twice.odd.filter(({ why }) => why === "encoding").map(({ line }) => line)).toEqual(spoilt);
  });
});

describe("a regulation", () => {
  test("is read from plain text, with headings on the line after their number", () => {
    const source = [
      "REGOLAMENTO PER LA PROVA",
      "",
      "TITOLO I",
      "PRINCIPI",
      "",
      "Art. 1",
      "(Finalità)",
      "1. Il Comune promuove la partecipazione, come prevede",
      "l'articolo 118 della Costituzione.",
      "2) Partecipano:",
      "a) i residenti;",
      "b) chi lavora:",
      "1) in città;",
      "2) nei dintorni;",
      "c) chi studia.",
      "Art. 1-bis. Definizioni",
      "Il presente articolo non ha commi numerati.",
      "",
      "Ne ha due.",
    ].join("\n");
    expect(outline(source)).toEqual([
      [
        "TITOLO I|PRINCIPI",
        "art-1|(Finalità)|art-1-c-1,art-1-c-2",
        "art-1-bis|Definizioni|art-1-bis-c-1,art-1-bis-c-2",
      ],
    ]);
    expect(oddOf(source)).toEqual([[1, "outside"]]);
    const [first] = articlesOf(readRegulation(source).text);
    expect(first?.paragraphs[0]?.text).toBe(
      "Il Comune promuove la partecipazione, come prevede l'articolo 118 della Costituzione.",
    );
    expect(first?.paragraphs[1]?.points.map(({ mark, points }) => [mark, points.length])).toEqual([
      ["a)", 0],
      ["b)", 2],
      ["c)", 0],
    ]);
    expectNothingLost(source);
  });

  test("has numbered lists within its letters where they are written further in than the paragraph", () => {
    const source = [
      "### Articolo 1 - Contenuto",
      "",
      "1. Il patto indica:",
      "   a) il bene;",
      "   b) gli impegni:",
      "      1. attrezzi:",
      "         a) zappe;",
      "         b) guanti;",
      "      2. formazione;",
      "   c) altro:",
      "   1. una cosa;",
      "   2. un'altra;",
      "      d) e come si rende conto.",
      "2. Fine:",
      "a) uno;",
      "3. Davvero.",
    ].join("\n");
    expect(articleAs(source)).toEqual(["1. a) b)[1.[a) b)] 2.] c)[1. 2.] d)", "2. a)", "3. "]);
    expect(oddOf(source)).toEqual([]);
    expectNothingLost(source);
  });

  test("has paragraphs that are all written further in, and letters that leave out j and k", () => {
    const source = [
      "   Art. 1 - Uno",
      "   1. Si vede:",
      "   h) acca;",
      "   i) i:",
      "      1. uno;",
      "      l) elle:",
      "      1. uno.",
      "   2. Fine.",
    ].join("\n");
    expect(articleAs(source)).toEqual(["1. h) i)[1.] l)[1.]", "2. "]);
    expect(oddOf(source)).toEqual([]);
  });

  test("of the demonstration on common goods has the list of commitments within its letter", () => {
    const file = path.join(import.meta.dirname, "../../demo/valfiorita/regulations/beni-comuni-1.md");
    const source = fs.readFileSync(file, "utf8");
    expect(articleAs(source, 3)).toEqual(["1. a) b) c)[1. 2. 3.] d) e)"]);
    expect(oddOf(source)).toEqual([]);
  });

  test.each(["1", "2", "3"])(
    "of the demonstration on participation is in the right encoding: version %s",
    (version) => {
      const file = path.join(import.meta.dirname, `../../demo/valfiorita/regulations/partecipazione-${version}.md`);
      expect(oddOf(fs.readFileSync(file, "utf8")).filter(([, why]) => why === "encoding")).toEqual([]);
    },
  );

  test("says on which lines letters were read in the wrong encoding", () => {
    const source = "### Art. 1 - Finalitˆ\n1. La città.\n2. Il bene Š di tutti.\n3. Cos\u008d si fa.\n";
    expect(oddOf(source)).toEqual([
      [1, "encoding"],
      [3, "encoding"],
      [4, "characters"],
      [4, "encoding"],
    ]);
  });

  test("says which of its articles have no text, unless they are repealed", () => {
    const source = [
      "### Articolo 1 - Vuoto",
      "### Articolo 2 - (Abrogato)",
      "### Articolo 3 - Pieno",
      "1. Testo.",
      "3. Testo.",
      "### Articolo 5 - Vuoto anche questo",
      "## CAPO I - FINE",
      "### Articolo 6",
    ].join("\n");
    expect(oddOf(source)).toEqual([
      [1, "no-text"],
      [5, "gap"],
      [6, "gap"],
      [6, "no-text"],
      [8, "no-text"],
    ]);
    expectNothingLost(source);
  });

  test("takes what cites an article in the middle of a sentence for a sentence", () => {
    const source = "### Art. 1 - Uno\n\n1. Si applica quanto dispone\nl'art. 7.\n2. Come dice il\nArt. 9.\n";
    expect(countText(readRegulation(source).text)).toMatchObject({ articles: 1, paragraphs: 2 });
    expectNothingLost(source);
  });

  test("says what is missing, doubled or out of order, and keeps all of it under anchors of its own", () => {
    const source = [
      "## CAPO I - UNO",
      "### Articolo 1 - Uno",
      "1. Primo.",
      "3. Terzo.",
      "### Articolo 3 - Tre",
      "1. Testo.",
      "1. Ancora.",
      "### Articolo 3 - Tre di nuovo",
      "1. Altro.",
      "### Articolo 2 - Due",
      "1. Altro ancora.",
      "### Articolo - Senza numero",
      "1. Testo.",
      "## Disposizioni varie",
      "### Articolo 4 - Punti",
      "1. Punti:",
      "   a) uno;",
      "   a) due.",
    ].join("\n");
    expect(oddOf(source)).toEqual([
      [4, "gap"],
      [5, "gap"],
      [7, "doubled"],
      [8, "doubled"],
      [10, "order"],
      [12, "no-number"],
      [14, "heading"],
      [15, "gap"],
      [18, "doubled"],
    ]);
    expect(articlesOf(readRegulation(source).text).map(({ anchor }) => anchor)).toEqual([
      "art-1",
      "art-3",
      "art-3--2",
      "art-2",
      "art-senza-numero",
      "art-4",
    ]);
    expectNothingLost(source);
  });

  test("runs nothing: markup is words that are told apart", () => {
    const source = [
      "# Regolamento",
      "### Art. 1 - <script>alert(1)</script>",
      "1. Vedi <img src=x onerror=alert(1)> e ![foto](javascript:alert(1)).",
      "",
      "| a | b |",
      "<svg onload=alert(1)>",
      "2. Scrivi a <ufficio@comune.example> se x < y.",
      "4. Con un <b>elenco</b>:",
      "   a) uno <script>alert(1)</script>.",
    ].join("\n");
    expect(oddOf(source)).toEqual([
      [2, "markup"],
      [3, "markup"],
      [5, "markup"],
      [6, "markup"],
      [8, "markup"],
      [8, "gap"],
      [9, "markup"],
    ]);
    expectNothingLost(source);
  });

  test("has no letters one cannot see, and says where some were", () => {
    const source = "### Art. 1 - Uno\n1. Con un \u0000 nullo e \u202erovescio.\n";
    expect(articlesOf(readRegulation(source).text)[0]?.paragraphs[0]?.text).toBe("Con un  nullo e rovescio.");
    expect(oddOf(source)).toEqual([[2, "characters"]]);
  });

  test.each([
    ["", 0],
    ["\n\n\n", 0],
    ["Solo parole, nessun articolo.", 0],
  ])("may be none: %j", (source, articles) => {
    expect(countText(readRegulation(source).text).articles).toBe(articles);
  });

  test("of five megabytes is read in a moment", () => {
    const article = (number: number) =>
      `### Articolo ${number} - Prova\n\n1. ${"parola ".repeat(600)}\n   a) uno;\n   b) due.\n\n`;
    const source = Array.from({ length: 1_200 }, (_, index) => article(index + 1)).join("");
    expect(source.length).toBeGreaterThan(5_000_000);
    const begun = performance.now();
    expect(countText(readRegulation(source).text)).toEqual({
      titles: 0,
      articles: 1_200,
      paragraphs: 1_200,
      points: 2_400,
    });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test.each([
    ["Solo parole, fuori da ogni articolo.", true],
    ["Solo parole, e una freccia.\n↑", false],
  ])("is told whether all that was odd can be read in it: %j", (source, isAll) => {
    const { odd } = readRegulation(source);
    expect(odd[0]?.why).toBe("outside");
    expect(isAllInText(odd)).toBe(isAll);
  });

  test("cannot make the reader stumble for long", () => {
    const begun = performance.now();
    for (const hostile of [
      `${"#".repeat(200_000)}`,
      `Art. ${"1 ".repeat(100_000)}`,
      `${"**a".repeat(100_000)}`,
      `${"<".repeat(200_000)}`,
      `${"(".repeat(200_000)}`,
      `${" ".repeat(300_000)}x`,
      `1${" ".repeat(100_000)}`,
    ]) {
      readRegulation(hostile);
    }
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
