// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Line, linesOf, runsBetween } from "#lib/kernel/word-changes.ts";
import { type Article, articlesOf, type RegulationText, wordsOf } from "./text-schemas.ts";
import type { ChangeKind } from "./vocabulary.ts";

export type ArticleChange = {
  kind: ChangeKind;
  /** Of the later version; of the earlier one for an article that went. */
  anchor: string;
  label: string;
  heading: string;
  /** The label it had before, where it has another number now. */
  before: string | null;
  /** Line by line. */
  lines: Line[];
};

export type Comparison = { changes: ArticleChange[]; unchanged: number };

/** What changed from one version to a later one, article by article: in the order of the later, what went where it stood. */
export function compareTexts(earlier: RegulationText, later: RegulationText): Comparison {
  const before = articlesOf(earlier);
  const after = articlesOf(later);
  const partners = pair(before, after);
  const kept = new Set(partners.values());
  const changes = goneFrom(before, 0, kept);
  for (const article of after) {
    const partner = partners.get(article);
    const change = partner ? changeOf(partner, article) : added(article);
    if (change) changes.push(change);
    if (partner) changes.push(...goneFrom(before, before.indexOf(partner) + 1, kept));
  }
  return { changes, unchanged: after.length - changes.filter(({ kind }) => kind !== "removed").length };
}

/** The same number is the same article; what then stands alone may have moved, and is known by its heading. */
function pair(before: readonly Article[], after: readonly Article[]): Map<Article, Article> {
  const byAnchor = new Map(before.map((article) => [article.anchor, article]));
  const partners = new Map<Article, Article>();
  for (const article of after) {
    const same = byAnchor.get(article.anchor);
    if (same) partners.set(article, same);
  }
  const taken = new Set(partners.values());
  const moved = new Map(
    before
      .filter((article) => article.heading && !taken.has(article))
      .map((article) => [article.heading.toLowerCase(), article]),
  );
  for (const article of after) {
    const known = partners.has(article) ? undefined : moved.get(article.heading.toLowerCase());
    if (known && moved.delete(article.heading.toLowerCase())) partners.set(article, known);
  }
  return partners;
}

/** The articles that went, from a place on up to the next one that was kept. */
function goneFrom(before: readonly Article[], from: number, kept: ReadonlySet<Article>): ArticleChange[] {
  const next = before.findIndex((article, index) => index >= from && kept.has(article));
  return before.slice(from, next < 0 ? undefined : next).map(removed);
}

function changeOf(before: Article, after: Article): ArticleChange | null {
  const isRenumbered = before.anchor !== after.anchor;
  const isRenamed = before.heading !== after.heading;
  const [old, young] = [before, after].map((article) => whole(article, isRenamed)) as [string, string];
  if (old === young && !isRenumbered) return null;
  return {
    ...named(after),
    kind: isRenumbered ? "renumbered" : "changed",
    before: isRenumbered ? before.label : null,
    lines: linesOf(runsBetween(old, young)),
  };
}

const added = (article: Article): ArticleChange => alone(article, "added");

const removed = (article: Article): ArticleChange => alone(article, "removed");

const alone = (article: Article, kind: "added" | "removed"): ArticleChange => ({
  ...named(article),
  kind,
  before: null,
  lines: linesOf([{ kind, text: wordsOf(article) }]),
});

const named = ({ anchor, label, heading }: Article) => ({ anchor, label, heading });

/** The heading is among the words where it changed; the number is told apart. */
const whole = (article: Article, isRenamed: boolean) =>
  [isRenamed ? article.heading : "", wordsOf(article)].filter(Boolean).join("\n");
