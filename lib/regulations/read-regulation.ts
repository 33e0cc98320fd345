// SPDX-License-Identifier: AGPL-3.0-or-later
import { linesAt } from "#lib/kernel/decode.ts";
import { misreadLines } from "#lib/kernel/misread.ts";
import { DivisionOrder } from "./division-order.ts";
import { Anchors, anchorOf, isNextLetter, type Order, Sequence } from "./numbering.ts";
import { isMarkup, type Line, readLine } from "./read-line.ts";
import type { Article, Division, OddLine, Paragraph, Point, RegulationText } from "./text-schemas.ts";
import type { Oddity } from "./vocabulary.ts";

export type ReadRegulation = { text: RegulationText; odd: OddLine[] };

/** What PostgreSQL and XML refuse, and what comes along unseen from other programs; tabs and line ends stay. */
const unwanted = /[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]|\p{Cs}/gu;

const lineEnd = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/**
 * A regulation as its text says it: by headings in Markdown, or as `TITOLO I` and `Art. 1` on lines of their own. All that
 * has words is in the tree, in its place; `odd` says which lines were not, or not wholly, understood. `strays` are the
 * places of letters that were in another encoding.
 */
export function readRegulation(source: string, strays: readonly number[] = []): ReadRegulation {
  const reader = new Reader();
  const strayLines = linesAt(source, strays, lineEnd);
  const isMisread = misreadLines(source);
  source.split(lineEnd).forEach((raw, index) => {
    const clean = raw.replace(unwanted, "");
    reader.take(clean, index + 1);
    if (clean !== raw.replace(/\u00ad|\ufeff/g, "")) reader.report(index + 1, clean, "characters");
    if (strayLines.has(index + 1)) reader.report(index + 1, clean, "stray");
    else if (isMisread(raw)) reader.report(index + 1, clean, "encoding");
  });
  return reader.result();
}

/** How much of an odd line is repeated: enough to find it. */
const shownOfLine = 200;

const strayText = { anchor: "", mark: "" };

type Open = { point: Point; indent: number };

/** A line of the file, as it is reported. */
type Place = { line: number; text: string };

class Reader {
  readonly #text: RegulationText = { opening: [], divisions: [] };
  readonly #odd: OddLine[] = [];
  readonly #anchors = new Anchors();
  readonly #divisions = new DivisionOrder();
  readonly #articles = new Sequence();
  #here: Place = { line: 0, text: "" };
  #division: Division | null = null;
  #article: Article | null = null;
  /** Where the article that is open has its heading. */
  #heading: Place = this.#here;
  #paragraphs = new Sequence();
  #paragraph: Paragraph | null = null;
  /** How far in the paragraph that is open was written. */
  #margin = 0;
  /** The points that are open, the outermost first. */
  #open: Open[] = [];
  /** Which heading waits for its words, if the line after it has them. */
  #waiting: { heading: string } | null = null;
  #isAfterBlank = true;

  result(): ReadRegulation {
    this.#leaveArticle(null);
    return { text: this.#text, odd: this.#odd.toSorted((one, other) => one.line - other.line) };
  }

  report(line: number, text: string, why: Oddity): void {
    this.#odd.push({ line, text: text.trim().slice(0, shownOfLine), why });
  }

  take(raw: string, number: number): void {
    this.#here = { line: number, text: raw };
    const line = readLine(raw);
    if (line.kind === "blank" || line.kind === "rule") {
      this.#isAfterBlank = true;
      return;
    }
    if (line.kind === "sign") {
      this.report(number, raw, "sign");
      return;
    }
    const oddity = this.#place(this.#continues(line) ? textOf(raw) : line);
    const hasMarkup = isMarkup(raw);
    if (hasMarkup) this.report(number, raw, "markup");
    // Where markup stands is of no matter beside what it is.
    if (oddity && !(hasMarkup && oddity === "outside")) this.report(number, raw, oddity);
    this.#isAfterBlank = false;
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
    return rank === "heading" ? "heading" : oddityOf(this.#divisions.next(rank, label));
  }

  #beginArticle({ label, number, heading }: Extract<Line, { kind: "article" }>): Oddity | null {
    const anchor = this.#anchors.take(number ? `art-${anchorOf(number)}` : "art-senza-numero");
    const article: Article = { anchor, label, heading, paragraphs: [] };
    this.#divisionForArticles().articles.push(article);
    this.#leaveArticle(article);
    this.#heading = this.#here;
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
    if (this.#article && isWithoutText(this.#article)) this.report(this.#heading.line, this.#heading.text, "no-text");
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
    this.#margin = line.indent;
    this.#open = [];
    return oddityOf(this.#paragraphs.next(line.number));
  }

  /**
   * A number further in than its paragraph begins a list within the point before it, or goes on with one; `1)` is a point
   * wherever a paragraph would be written or numbered otherwise.
   */
  #isWithinPoints({ mark, number, indent }: Extract<Line, { kind: "paragraph" }>): boolean {
    const last = this.#open.at(-1);
    if (!last) return false;
    const isInList = number === "1" || this.#open.some(({ point }) => isNumber(point.mark));
    if (indent > this.#margin && (indent > last.indent || isInList)) return true;
    if (!mark.endsWith(")")) return false;
    return isNumber(last.point.mark) || !this.#paragraph?.mark.endsWith(")") || number === "1";
  }

  #takePoint({ mark, text, indent }: Extract<Line, { kind: "point" }>): Oddity | null {
    this.#waiting = null;
    if (!this.#article) return this.#takeOutside(`${mark} ${text}`.trim());
    const paragraph = this.#paragraph ?? this.#addUnnumbered("");
    this.#closePoints({ mark, indent });
    const parent = this.#open.at(-1)?.point ?? paragraph;
    const name = anchorOf(mark) || `p${parent.points.length + 1}`;
    const isDoubled = /[a-z0-9]/i.test(mark) && parent.points.some((sibling) => sibling.mark === mark);
    const point: Point = { anchor: this.#anchors.take(`${parent.anchor}-${name}`), mark, text, points: [] };
    parent.points.push(point);
    this.#open.push({ point, indent });
    return isDoubled ? "doubled" : null;
  }

  /** Closes what a point with this mark does not lie within. The letter after one with numbers stands beside it. */
  #closePoints({ mark, indent }: { mark: string; indent: number }): void {
    const isAfterNumbers = isNumber(this.#open.at(-1)?.point.mark ?? "");
    const before = isAfterNumbers ? this.#open.findLastIndex(({ point }) => isNextLetter(point.mark, mark)) : -1;
    if (before >= 0) this.#open.splice(before);
    else while (this.#open.length > 0 && !this.#isInside({ mark, indent })) this.#open.pop();
  }

  /** Whether a point with this mark lies within the innermost open one, and not beside or above it. */
  #isInside({ mark, indent }: { mark: string; indent: number }): boolean {
    const last = this.#open.at(-1);
    if (!last) return false;
    if (indent !== last.indent) return indent > last.indent;
    return isNumber(mark) && !isNumber(last.point.mark);
  }

  #takeText({ text, indent }: Extract<Line, { kind: "text" }>): Oddity | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting && isHeading(text)) {
      waiting.heading = text;
      return null;
    }
    if (!this.#article) return this.#takeOutside(text);
    const last = this.#open.at(-1);
    const goesOn = !this.#isAfterBlank && this.#paragraph !== null;
    if (last && (goesOn || (indent > 0 && indent > last.indent))) last.point.text += ` ${text}`;
    else if (this.#paragraph && goesOn) this.#paragraph.text += this.#paragraph.text ? ` ${text}` : text;
    else this.#addUnnumbered(text);
    return null;
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
    this.#margin = 0;
    this.#open = [];
    return paragraph;
  }

  #takeOutside(text: string): Oddity {
    (this.#division ?? this.#text).opening.push(text);
    return "outside";
  }
}

const textOf = (raw: string): Line => ({ kind: "text", text: raw.trim(), indent: 0 });

const isNumber = (mark: string): boolean => /^\(?\d/.test(mark);

/** A repealed article says so in its heading, and has no more to say. */
const isWithoutText = ({ heading, paragraphs }: Article): boolean =>
  paragraphs.length === 0 && !/\b(?:abrogat|soppress|omissis)/i.test(heading);

/** A heading on a line of its own is short, and no sentence. */
const isHeading = (text: string): boolean => text.length <= 200 && (/^\(.*\)\.?$/.test(text) || !/[.;:,]$/.test(text));

const oddityOf = (order: Order): Oddity | null => (order === "right" ? null : order);
