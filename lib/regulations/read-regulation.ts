// SPDX-License-Identifier: AGPL-3.0-or-later
import { Anchors, anchorOf, type Order, Sequence } from "./numbering.ts";
import { type Line, readLine } from "./read-line.ts";
import type { Article, Division, OddLine, Paragraph, Point, RegulationText } from "./text-schemas.ts";
import type { Oddity } from "./vocabulary.ts";

export type ReadRegulation = { text: RegulationText; odd: OddLine[] };

/** What PostgreSQL and XML refuse, and what comes along unseen from other programs; tabs and line ends stay. */
const unwanted = /[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]|\p{Cs}/gu;

/**
 * A regulation as its text says it: by headings in Markdown, or as `TITOLO I` and `Art. 1` on lines of their own. All that
 * has words is in the tree, in its place; `odd` says which lines were not, or not wholly, understood.
 */
export function readRegulation(source: string): ReadRegulation {
  const reader = new Reader();
  source.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/).forEach((raw, index) => {
    const clean = raw.replace(unwanted, "");
    reader.take(clean, index + 1);
    if (clean !== raw.replace(/\u00ad|\ufeff/g, "")) reader.report(index + 1, clean, "characters");
  });
  return reader.result();
}

/** How much of an odd line is repeated: enough to find it. */
const shownOfLine = 200;

const strayText = { anchor: "", mark: "" };

type Open = { point: Point; indent: number };

class Reader {
  readonly #text: RegulationText = { opening: [], divisions: [] };
  readonly #odd: OddLine[] = [];
  readonly #anchors = new Anchors();
  readonly #articles = new Sequence();
  #division: Division | null = null;
  #article: Article | null = null;
  #paragraphs = new Sequence();
  #paragraph: Paragraph | null = null;
  /** The points that are open, the outermost first. */
  #open: Open[] = [];
  /** Which heading waits for its words, if the line after it has them. */
  #waiting: { heading: string } | null = null;
  #isAfterBlank = true;

  result(): ReadRegulation {
    return { text: this.#text, odd: this.#odd };
  }

  report(line: number, text: string, why: Oddity): void {
    this.#odd.push({ line, text: text.trim().slice(0, shownOfLine), why });
  }

  take(raw: string, number: number): void {
    const line = readLine(raw);
    if (line.kind === "blank" || line.kind === "rule") {
      this.#isAfterBlank = true;
      return;
    }
    const oddity = line.kind === "sign" ? "sign" : this.#place(this.#continues(line) ? textOf(raw) : line);
    if (oddity) this.report(number, raw, oddity);
    if (line.kind !== "sign") this.#isAfterBlank = false;
  }

  /** In the middle of a sentence, what looks like a heading is the end of a citation. */
  #continues(line: Line): boolean {
    if (line.kind !== "article" && line.kind !== "division") return false;
    if (line.isMarked || this.#isAfterBlank || this.#waiting) return false;
    const last = this.#open.at(-1)?.point.text ?? this.#paragraph?.text ?? "";
    return last !== "" && !/[.;:!?»”"]$/.test(last);
  }

  #place(line: Line): Oddity | null {
    if (line.kind === "division") return this.#beginDivision(line);
    if (line.kind === "article") return this.#beginArticle(line);
    if (line.kind === "paragraph") return this.#takeNumbered(line);
    if (line.kind === "point") return this.#takePoint(line);
    return line.kind === "text" ? this.#takeText(line) : null;
  }

  #beginDivision({ rank, label, heading }: Extract<Line, { kind: "division" }>): Oddity | null {
    // The first heading of all, with no number, is the name of the regulation.
    if (rank === "heading" && this.#text.opening.length === 0 && this.#text.divisions.length === 0) {
      this.#text.opening.push(heading);
      return null;
    }
    const anchor = this.#anchors.take(anchorOf(label || heading).slice(0, 60) || "parte");
    this.#division = { anchor, rank, label, heading, opening: [], articles: [] };
    this.#text.divisions.push(this.#division);
    this.#leaveArticle(null);
    this.#waiting = heading ? null : this.#division;
    return rank === "heading" ? "heading" : null;
  }

  #beginArticle({ label, number, heading }: Extract<Line, { kind: "article" }>): Oddity | null {
    const anchor = this.#anchors.take(number ? `art-${anchorOf(number)}` : "art-senza-numero");
    const article: Article = { anchor, label, heading, paragraphs: [] };
    this.#divisionForArticles().articles.push(article);
    this.#leaveArticle(article);
    this.#waiting = heading ? null : article;
    return number ? oddityOf(this.#articles.next(number)) : "no-number";
  }

  #divisionForArticles(): Division {
    if (this.#division) return this.#division;
    const division = {
      anchor: "articoli",
      rank: "heading" as const,
      label: "",
      heading: "",
      opening: [],
      articles: [],
    };
    this.#text.divisions.push(division);
    this.#division = division;
    return division;
  }

  #leaveArticle(next: Article | null): void {
    this.#article = next;
    this.#paragraphs = new Sequence();
    this.#paragraph = null;
    this.#open = [];
  }

  #takeNumbered(line: Extract<Line, { kind: "paragraph" }>): Oddity | null {
    this.#waiting = null;
    if (!this.#article) return this.#takeOutside(`${line.mark} ${line.text}`.trim());
    if (this.#isWithinPoints(line)) return this.#takePoint({ ...line, kind: "point" });
    this.#paragraph = { ...strayText, mark: line.mark, text: line.text, points: [] };
    this.#paragraph.anchor = this.#anchors.take(`${this.#article.anchor}-c-${anchorOf(line.number)}`);
    this.#article.paragraphs.push(this.#paragraph);
    this.#open = [];
    return oddityOf(this.#paragraphs.next(line.number));
  }

  /** `1)` further in than the point before it, or where a paragraph would be written or numbered otherwise, is a point. */
  #isWithinPoints({ mark, number, indent }: Extract<Line, { kind: "paragraph" }>): boolean {
    const last = this.#open.at(-1);
    if (!last) return false;
    if (indent > last.indent) return true;
    if (!mark.endsWith(")")) return false;
    return /^\(?\d/.test(last.point.mark) || !this.#paragraph?.mark.endsWith(")") || number === "1";
  }

  #takePoint({ mark, text, indent }: Extract<Line, { kind: "point" }>): Oddity | null {
    this.#waiting = null;
    if (!this.#article) return this.#takeOutside(`${mark} ${text}`.trim());
    const paragraph = this.#paragraph ?? this.#addUnnumbered("");
    while (this.#open.length > 0 && !this.#isInside({ mark, indent })) this.#open.pop();
    const parent = this.#open.at(-1)?.point ?? paragraph;
    const name = anchorOf(mark) || `p${parent.points.length + 1}`;
    const isDoubled = /[a-z0-9]/i.test(mark) && parent.points.some((sibling) => sibling.mark === mark);
    const point: Point = { anchor: this.#anchors.take(`${parent.anchor}-${name}`), mark, text, points: [] };
    parent.points.push(point);
    this.#open.push({ point, indent });
    return isDoubled ? "doubled" : null;
  }

  /** Whether a point with this mark lies within the innermost open one, and not beside or above it. */
  #isInside({ mark, indent }: { mark: string; indent: number }): boolean {
    const last = this.#open.at(-1);
    if (!last) return false;
    if (indent !== last.indent) return indent > last.indent;
    const isNumber = (given: string) => /^\(?\d/.test(given);
    return isNumber(mark) && !isNumber(last.point.mark);
  }

  #takeText({ text, indent, isMarkup }: Extract<Line, { kind: "text" }>): Oddity | null {
    const oddity = isMarkup ? "markup" : null;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting && isHeading(text)) {
      waiting.heading = text;
      return oddity;
    }
    if (!this.#article) return this.#takeOutside(text, oddity);
    const last = this.#open.at(-1);
    const goesOn = !this.#isAfterBlank && this.#paragraph !== null;
    if (last && (goesOn || (indent > 0 && indent > last.indent))) last.point.text += ` ${text}`;
    else if (this.#paragraph && goesOn) this.#paragraph.text += this.#paragraph.text ? ` ${text}` : text;
    else this.#addUnnumbered(text);
    return oddity;
  }

  /** A paragraph without a number. Where none has one, they are counted: so they are cited. */
  #addUnnumbered(text: string): Paragraph {
    const article = this.#article;
    if (!article) throw new Error("no article is open");
    const isCounted = article.paragraphs.every(({ mark }) => mark === "");
    const place = article.paragraphs.length + 1;
    const anchor = this.#anchors.take(`${article.anchor}-${isCounted ? "c" : "capoverso"}-${place}`);
    const paragraph: Paragraph = { anchor, mark: "", text, points: [] };
    article.paragraphs.push(paragraph);
    this.#paragraph = paragraph;
    this.#open = [];
    return paragraph;
  }

  #takeOutside(text: string, oddity: Oddity | null = null): Oddity {
    (this.#division ?? this.#text).opening.push(text);
    return oddity ?? "outside";
  }
}

const textOf = (raw: string): Line => ({ kind: "text", text: raw.trim(), indent: 0, isMarkup: false });

/** A heading on a line of its own is short, and no sentence. */
const isHeading = (text: string): boolean => text.length <= 200 && (/^\(.*\)\.?$/.test(text) || !/[.;:,]$/.test(text));

const oddityOf = (order: Order): Oddity | null => (order === "right" ? null : order);
