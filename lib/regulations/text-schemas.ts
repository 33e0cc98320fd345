// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { divisionRanks, oddities } from "./vocabulary.ts";

/*
 * A regulation's text as a tree: divisions, articles, paragraphs, points. It is kept as JSON, so what comes out of the
 * database passes through these schemas. Marks such as `1.` and `a)` stand as they were written; an anchor is the
 * address of a piece inside its page.
 */

export type Point = { anchor: string; mark: string; text: string; points: Point[] };

const point: z.ZodType<Point> = z.object({
  anchor: z.string(),
  mark: z.string(),
  text: z.string(),
  get points() {
    return z.array(point);
  },
});

/** `mark` is empty where the paragraph has no number. */
const paragraph = z.object({ anchor: z.string(), mark: z.string(), text: z.string(), points: z.array(point) });
export type Paragraph = z.output<typeof paragraph>;

const article = z.object({
  anchor: z.string(),
  /** As it is written: `Articolo 8 bis`. */
  label: z.string(),
  heading: z.string(),
  paragraphs: z.array(paragraph),
});
export type Article = z.output<typeof article>;

const division = z.object({
  anchor: z.string(),
  rank: z.enum(divisionRanks),
  /** `CAPO I`; empty for articles that stand in no division, or under a heading without a number. */
  label: z.string(),
  heading: z.string(),
  /** What stands between the heading and the first article. */
  opening: z.array(z.string()),
  articles: z.array(article),
});
export type Division = z.output<typeof division>;

export const regulationText = z.object({
  /** What stands before the first division or article: the title as it is written, the preamble. */
  opening: z.array(z.string()),
  divisions: z.array(division),
});
export type RegulationText = z.output<typeof regulationText>;

/** A line of the file, counted from one, and what is odd about it. */
const oddLine = z.object({ line: z.number(), text: z.string(), why: z.enum(oddities) });
export type OddLine = z.output<typeof oddLine>;

export const oddLines = z.array(oddLine);

/** Whether each of these lines can be read in the text: one without words cannot. */
export const isAllInText = (odd: readonly OddLine[]): boolean => odd.every(({ why }) => why !== "sign");

export const articlesOf = (text: RegulationText): Article[] => text.divisions.flatMap(({ articles }) => articles);

/** `8 bis` of `Articolo 8 bis`: how an article is cited. */
export const numberOf = ({ label }: Article): string => label.replace(/^art(?:icolo|\.)?\s*/i, "");

export type Counts = { titles: number; articles: number; paragraphs: number; points: number };

/** How much of everything there is; points within points count too. */
export function countText(text: RegulationText): Counts {
  const articles = articlesOf(text);
  const paragraphs = articles.flatMap((found) => found.paragraphs);
  return {
    titles: text.divisions.filter(({ label, heading }) => label || heading).length,
    articles: articles.length,
    paragraphs: paragraphs.length,
    points: paragraphs.reduce((sum, { points }) => sum + countPoints(points), 0),
  };
}

const countPoints = (points: readonly Point[]): number =>
  points.reduce((sum, { points: within }) => sum + 1 + countPoints(within), 0);

/** An article's words without its label and heading, such as for a search. */
export const wordsOf = ({ paragraphs }: Article): string =>
  paragraphs.flatMap(({ mark, text, points }) => [join(mark, text), ...pointLines(points)]).join("\n");

const pointLines = (points: readonly Point[]): string[] =>
  points.flatMap(({ mark, text, points: within }) => [join(mark, text), ...pointLines(within)]);

const join = (mark: string, text: string) => [mark, text].filter(Boolean).join(" ");
