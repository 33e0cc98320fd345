// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Side } from "#lib/pacts/text-vocabulary.ts";
import { type Agreed, agrees, isAgreed } from "#lib/pacts/text-workflow.ts";
import { AgreementBadges } from "./agreement-badges.tsx";

export type CardClause = Agreed & {
  id: string;
  number: number | null;
  heading: string;
  body: string;
  side: Side;
  writtenBy: string | null;
  writtenAt: Date;
  comments: number;
  suggestions: readonly { id: string; side: Side; remark: string; madeAt: Date }[];
  /** It was not signed in these words: of a text that changes another. */
  isChanged: boolean;
};

type Props = {
  locale: Locale;
  clause: CardClause;
  /** The side of who reads; null where they only read, or nothing is written now. */
  side: Side | null;
  /** The page of the clause. */
  href: string;
};

/** A clause in the text: its words, who agrees, what is suggested, and the button to agree. */
export function ClauseCard({ locale, clause, side, href }: Props) {
  const t = useTranslations("pact-text");
  const { id, number, heading, body, version, comments, suggestions } = clause;
  return (
    <article
      id={`clause-${id}`}
      tabIndex={-1}
      className={`scroll-mt-4 rounded-broad border p-5 sm:p-7 ${isAgreed(clause) ? "border-line" : "border-2 border-dawn"}`}
    >
      <h3 lang="it" className={`pb-3 text-2xl ${clause.isRemoved ? "line-through" : ""}`}>
        {number === null ? heading : `${number}. ${heading}`}
      </h3>
      {clause.isChanged ? (
        <p className="pb-2">
          <Badge tone="info" icon="pencil">
            {t("amendment.changed")}
          </Badge>
        </p>
      ) : null}
      <AgreementBadges clause={clause} />
      <div className="py-4">
        <Prose text={body} lang="it" />
      </div>
      <p className="text-base text-soft">
        {clause.writtenBy
          ? t("clause.lastWord", {
              side: t(`side.${clause.side}`),
              name: clause.writtenBy,
              when: formatInstant(locale, clause.writtenAt),
            })
          : t("clause.ofHouse", { when: formatInstant(locale, clause.writtenAt) })}
      </p>
      {suggestions.length > 0 ? (
        <ul className="mt-3 list-disc space-y-1 pl-6">
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
              <TextLink href={`${href}?suggestion=${suggestion.id}#suggestion`}>
                {t("clause.suggestionOf", { side: t(`side.${suggestion.side}`) })}
              </TextLink>
              {suggestion.remark ? <span lang="it"> {suggestion.remark}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-4">
        {side && !agrees(clause, side) ? (
          <Button name="clauses" value={`${id}:${version}`} icon="check" variant="secondary">
            {t("clause.agree")}
            <span className="sr-only">: {heading}</span>
          </Button>
        ) : null}
        <TextLink href={href} className="touch">
          {t(side ? "clause.open" : "clause.read", { comments })}
          <span className="sr-only">: {heading}</span>
        </TextLink>
      </div>
    </article>
  );
}
