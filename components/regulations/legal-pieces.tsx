// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ReactNode } from "react";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Article, Division, Paragraph, Point, RegulationText } from "#lib/regulations/text-schemas.ts";

/** `paragraphMark` says `{mark}` where the number of a paragraph belongs. */
type Words = { text: string; paragraphLink: string; paragraphMark: string };

type Props = {
  locale: Locale;
  text: RegulationText;
  /** What stands under an article, by its anchor. */
  resting: Readonly<Record<string, ReactNode>>;
  words: Words;
};

/** Of a longer text only the articles near the reader are laid out (`app/legal-text.css`). */
const laidOutAtOnce = 60;

/**
 * The pieces of a regulation. Its number is the link to each article and paragraph. A page has thousands of them: they are
 * sent as the text they hold (docs/decisions/0079-what-repeats-is-sent-as-data.md), and `app/legal-text.css` tells them
 * apart by their elements.
 */
export function LegalPieces({ locale, text, resting, words }: Props) {
  const articles = text.divisions.reduce((sum, division) => sum + division.articles.length, 0);
  return (
    <div lang="it" className="legal-text measure print:max-w-none" data-long={articles > laidOutAtOnce || undefined}>
      <Opening lines={text.opening} />
      {text.divisions.map((division) => (
        <section key={division.anchor} id={division.anchor}>
          <DivisionHead locale={locale} division={division} words={words} />
          {division.articles.map((article) => (
            <LegalArticle key={article.anchor} article={article} words={words} resting={resting[article.anchor]} />
          ))}
        </section>
      ))}
    </div>
  );
}

const Opening = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => (
    <p key={line} className="whole">
      {line}
    </p>
  ));

type HeadProps = { locale: Locale; division: Division; words: Words };

function DivisionHead({ locale, division: { label, heading, opening }, words }: HeadProps) {
  return (
    <>
      {label || heading ? (
        <h2>
          {label && heading ? <small>{label}</small> : label}
          {heading}
        </h2>
      ) : (
        <h2 lang={locale} className="sr-only">
          {words.text}
        </h2>
      )}
      <Opening lines={opening} />
    </>
  );
}

type ArticleProps = { article: Article; words: Words; resting: ReactNode };

function LegalArticle({ article: { anchor, label, heading, paragraphs }, words, resting }: ArticleProps) {
  return (
    <article id={anchor}>
      <h3>
        <a href={`#${anchor}`}>
          {heading ? <small>{label}</small> : label}
          {heading}
        </a>
      </h3>
      {paragraphs.map((paragraph) => (
        <LegalParagraph key={paragraph.anchor} paragraph={paragraph} words={words} />
      ))}
      {resting}
    </article>
  );
}

type ParagraphProps = { paragraph: Paragraph; words: Words };

function LegalParagraph({ paragraph: { anchor, mark, text, points }, words }: ParagraphProps) {
  return (
    <>
      <p id={anchor}>
        <a
          href={`#${anchor}`}
          aria-label={mark ? words.paragraphMark.replace("{mark}", () => mark) : words.paragraphLink}
        >
          {mark || "§"}
        </a>
        {text}
      </p>
      {points.length > 0 ? <LegalPoints points={points} /> : null}
    </>
  );
}

function LegalPoints({ points }: { points: readonly Point[] }) {
  return (
    <ul>
      {points.map(({ anchor, mark, text, points: within }) => (
        <li key={anchor} id={anchor}>
          <b>{mark}</b>
          {text}
          {within.length > 0 ? <LegalPoints points={within} /> : null}
        </li>
      ))}
    </ul>
  );
}
