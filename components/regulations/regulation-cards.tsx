// SPDX-License-Identifier: AGPL-3.0-or-later
import { Card, CardGrid } from "#components/ui/card.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { RegulationKind } from "#lib/regulations/vocabulary.ts";

export type RegulationCard = {
  slug: string;
  kind: RegulationKind;
  title: string;
  summary: string;
  /** Null where nothing is in force yet. */
  inForceSince: string | null;
  /** The first day of the version that comes next. */
  nextFrom: string | null;
  /** From which day it is repealed, whether that day has come, and the last day in force; null where it is not. */
  repeal: { repealedFrom: string; lastDay: string; isInEffect: boolean } | null;
};

type Props = {
  locale: Locale;
  regulations: readonly RegulationCard[] /** Below the heading they stand under. */;
  level: 2 | 3;
};

/** Regulations side by side, each with what is in force and when it changes or ends. */
export function RegulationCards({ locale, regulations, level }: Props) {
  const t = useTranslations("regulations");
  return (
    <CardGrid>
      {regulations.map(({ slug, kind, title, summary, inForceSince, nextFrom, repeal }) => (
        <Card
          key={slug}
          level={level}
          href={href(locale, "regulation", { slug })}
          eyebrow={repeal?.isInEffect ? `${t(`kind.${kind}`)} · ${t("standing.repealed")}` : t(`kind.${kind}`)}
          title={<span lang="it">{title}</span>}
          footer={
            <>
              {inForceSince ? <p>{t("card.inForce", { day: formatDay(locale, inForceSince) })}</p> : null}
              {nextFrom ? (
                <p>{t(inForceSince ? "card.next" : "card.notYet", { day: formatDay(locale, nextFrom) })}</p>
              ) : null}
              {repeal ? (
                <p>
                  {repeal.isInEffect
                    ? t("card.repealed", { day: formatDay(locale, repeal.repealedFrom) })
                    : t("card.thenRepealed", { day: formatDay(locale, repeal.lastDay) })}
                </p>
              ) : null}
            </>
          }
        >
          {summary ? <p lang="it">{summary}</p> : null}
        </Card>
      ))}
    </CardGrid>
  );
}
