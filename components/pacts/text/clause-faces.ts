// SPDX-License-Identifier: AGPL-3.0-or-later
import type { BadgeFace } from "#components/ui/badge.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import type { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Side, sides } from "#lib/pacts/text-vocabulary.ts";
import { type Agreed, agrees, isAgreed } from "#lib/pacts/text-workflow.ts";

type Words = ReturnType<typeof useTranslations<"pact-text">>;

/** What its badges say of a clause. */
export function agreementFaces(t: Words, clause: Agreed): BadgeFace[] {
  const removal = { tone: "danger", icon: "delete", words: t("clause.toRemove") } as const;
  const ofSides = sides.map((side) => {
    const does = agrees(clause, side);
    return {
      tone: does ? "success" : "warning",
      words: t(does ? "clause.agrees" : "clause.hasNotAgreed", { side }),
    } as const;
  });
  return clause.isRemoved ? [removal, ...ofSides] : ofSides;
}

export type ClauseAtTable = Agreed & {
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

/** A clause in words that are ready, as its card shows it. */
export type ClauseFace = Pick<ClauseAtTable, "id" | "heading" | "body" | "isRemoved"> & {
  title: string;
  isAgreed: boolean;
  /** Says that the clause was changed; null for one as it was. */
  changed: string | null;
  agreement: BadgeFace[];
  lastWord: string;
  suggestions: { href: string; words: string; remark: string }[];
  /** The button to agree, and what it sends; null for who only reads, or agreed already. */
  agree: { value: string; words: string } | null;
  /** The page of the clause. */
  link: { href: string; words: string };
};

type Reader = {
  locale: Locale;
  /** The side of who reads; null where they only read, or nothing is written now. */
  side: Side | null;
  /** The page of the clause. */
  href: string;
};

export function clauseFace(t: Words, clause: ClauseAtTable, { locale, side, href }: Reader): ClauseFace {
  const { id, number, heading, body, version, isRemoved, comments } = clause;
  const when = formatInstant(locale, clause.writtenAt);
  return {
    id,
    heading,
    body,
    isRemoved,
    title: number === null ? heading : `${number}. ${heading}`,
    isAgreed: isAgreed(clause),
    changed: clause.isChanged ? t("amendment.changed") : null,
    agreement: agreementFaces(t, clause),
    lastWord: clause.writtenBy
      ? t("clause.lastWord", { side: t(`side.${clause.side}`), name: clause.writtenBy, when })
      : t("clause.ofHouse", { when }),
    suggestions: clause.suggestions.map((suggestion) => ({
      href: `${href}?suggestion=${suggestion.id}#suggestion`,
      words: t("clause.suggestionOf", { side: t(`side.${suggestion.side}`) }),
      remark: suggestion.remark,
    })),
    agree: side && !agrees(clause, side) ? { value: `${id}:${version}`, words: t("clause.agree") } : null,
    link: { href, words: t(side ? "clause.open" : "clause.read", { comments }) },
  };
}
