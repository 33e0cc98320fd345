// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Article, Division, Paragraph, Point, RegulationText } from "#lib/regulations/text-schemas.ts";
import { type CitingRule, RestingRules } from "./resting-rules.tsx";

type Props = { locale: Locale; text: RegulationText; rules?: readonly CitingRule[] };

/**
 * The text of a regulation. Its number is the link to each article and paragraph. What a page of hundreds of articles
 * repeats is kept short: `app/legal-text.css` tells the pieces apart by their elements.
 */
export function LegalText({ locale, text, rules = [] }: Props) {
  return (
    <div lang="it" className="legal-text measure">
      {text.opening.map((line) => (
        <p key={line} className="whole">
          {line}
        </p>
      ))}
      {text.divisions.map((division) => (
        <section key={division.anchor} id={division.anchor}>
          <DivisionHead locale={locale} division={division} />
          {division.articles.map((article) => (
            <LegalArticle
              key={article.anchor}
              locale={locale}
              article={article}
              rules={rules.filter(({ article: anchor }) => anchor === article.anchor)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function DivisionHead({ locale, division: { label, heading, opening } }: { locale: Locale; division: Division }) {
  const t = useTranslations("regulations.page");
  return (
    <>
      {label || heading ? (
        <h2>
          {label && heading ? <small>{label}</small> : label}
          {heading}
        </h2>
      ) : (
        <h2 lang={locale} className="sr-only">
          {t("text")}
        </h2>
      )}
      {opening.map((line) => (
        <p key={line} className="whole">
          {line}
        </p>
      ))}
    </>
  );
}

type ArticleProps = { locale: Locale; article: Article; rules: readonly CitingRule[] };

function LegalArticle({ locale, article: { anchor, label, heading, paragraphs }, rules }: ArticleProps) {
  return (
    <article id={anchor}>
      <h3>
        <a href={`#${anchor}`}>
          {heading ? <small>{label}</small> : label}
          {heading}
        </a>
      </h3>
      {paragraphs.map((paragraph) => (
        <LegalParagraph key={paragraph.anchor} paragraph={paragraph} />
      ))}
      {rules.length > 0 ? <RestingRules locale={locale} rules={rules} /> : null}
    </article>
  );
}

function LegalParagraph({ paragraph: { anchor, mark, text, points } }: { paragraph: Paragraph }) {
  const t = useTranslations("regulations.page");
  return (
    <>
      <p id={anchor}>
        <a href={`#${anchor}`} aria-label={mark ? t("paragraphMark", { mark }) : t("paragraphLink")}>
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
