// SPDX-License-Identifier: AGPL-3.0-or-later
import { numberPattern } from "./numbering.ts";
import type { DivisionRank } from "./vocabulary.ts";

/** What a line of a regulation is, by itself. `indent` counts the blanks before it; a tab is four. */
export type Line =
  | { kind: "blank" }
  | { kind: "rule" }
  | { kind: "sign"; text: string }
  | ({ kind: "division"; rank: DivisionRank } & Heading)
  | ({ kind: "article"; number: string } & Heading)
  | { kind: "paragraph"; number: string; mark: string; text: string; indent: number }
  | { kind: "point"; mark: string; text: string; indent: number }
  | { kind: "text"; text: string; indent: number };

/** `isMarked` where the file itself says that the line is a heading. */
type Heading = { label: string; heading: string; isMarked: boolean };

const ranks: Record<string, DivisionRank> = {
  parte: "part",
  titolo: "title",
  capo: "chapter",
  sezione: "section",
  allegato: "annex",
};

const ordinal =
  "prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|unic[oa]";

/** What may stand between a number and a heading; without it, a line that goes on is a sentence. */
const heading = "(?:\\s*[-–—.:]+\\s*(.*)|\\s*(\\(.*\\)\\.?))?";

const divisionLine = new RegExp(
  `^((${Object.keys(ranks).join("|")})\\s+(?:[ivxlcdm]+|\\d+|[a-z]|${ordinal})(?:\\s?[-./]?\\s?(?:bis|ter|quater))?)\\b[°º^]?${heading}$`,
  "iu",
);

const articleLine = new RegExp(
  `^((?:articolo|art\\.?)\\s*(?:n\\.?\\s*)?(${numberPattern}|unico)?)\\s*[°º^]?${heading}$`,
  "iu",
);

const paragraphLine = new RegExp(
  `^((?:comma\\s+)?\\(?(${numberPattern})\\s?(?:[.)]|\\s[-–—](?=\\s)))(?:\\s+(.*))?$`,
  "iu",
);
const pointLine = /^(\(?(?:[a-z]{1,2}|[ivx]{1,5})(?:[- ]?(?:bis|ter|quater))?\))(?:\s+(.*))?$/iu;
const dottedPoint = /^([a-z]\.)\s+(.*)$/u;
const bulletPoint = /^([-*+•–·▪])\s+(.*)$/u;

/** Longer than any heading: what begins like one and goes on so long is a sentence that cites an article. */
const longestHeading = 250;

export function readLine(raw: string): Line {
  const indent = indentOf(raw);
  const line = raw.trim();
  if (line === "") return { kind: "blank" };
  if (/^(?:-{3,}|\*{3,}|_{3,}|={3,})$/.test(line)) return { kind: "rule" };
  if (!/[\p{L}\p{N}]/u.test(line)) return { kind: "sign", text: line };
  const [, hashes, titled] = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line) ?? [];
  const text = plain(titled ?? line);
  const isMarked = hashes !== undefined || text !== (titled ?? line);
  const named = headingIn(text, isMarked);
  if (named) return named;
  if (hashes) return { kind: "division", rank: "heading", label: "", heading: text, isMarked };
  return itemIn(text, indent) ?? { kind: "text", text, indent };
}

const indentOf = (raw: string) => (/^\s*/.exec(raw)?.[0] ?? "").replaceAll("\t", "    ").length;

/** Without the marks of emphasis and escapes of Markdown, which are no words. */
const plain = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)([^*_]+?)\1/gu, "$2")
    .replace(/\\([\\`*_{}[\]()#+\-.!>|])/g, "$1")
    .trim();

function headingIn(text: string, isMarked: boolean): Line | null {
  if (text.length > longestHeading) return null;
  const article = articleLine.exec(text);
  if (article) {
    const [, label = "", number = "", after, inBrackets] = article;
    // "Art." alone is no heading, and neither is "articolo" with nothing that tells which.
    if (number || (after && /^articolo/i.test(label))) {
      return { kind: "article", label: label.trim(), number, heading: (after ?? inBrackets ?? "").trim(), isMarked };
    }
  }
  const [, label, word, after, inBrackets] = divisionLine.exec(text) ?? [];
  if (!label || !word) return null;
  const rank = ranks[word.toLowerCase()] ?? "heading";
  return { kind: "division", rank, label: label.trim(), heading: (after ?? inBrackets ?? "").trim(), isMarked };
}

function itemIn(text: string, indent: number): Line | null {
  const [, mark, number, rest = ""] = paragraphLine.exec(text) ?? [];
  if (mark && number) return { kind: "paragraph", number, mark, text: rest, indent };
  const [, letter, words = ""] = pointLine.exec(text) ?? dottedPoint.exec(text) ?? bulletPoint.exec(text) ?? [];
  return letter ? { kind: "point", mark: letter, text: words, indent } : null;
}

/** HTML, pictures, tables and code are kept as they are written: nothing in a regulation's text is ever run. */
export const isMarkup = (raw: string) =>
  /<[a-z][a-z0-9-]*(?:[\s/>]|$)|<\/[a-z]|<!|!\[[^\]]*\]\(|^```|^~~~|^\|.*\|$/iu.test(raw.trim());
