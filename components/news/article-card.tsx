// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime, formatDay } from "#components/ui/date-time.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ArticleKind } from "#lib/news/vocabulary.ts";

export type ShownArticle = {
  id: string;
  kind: ArticleKind;
  slug: string;
  title: string;
  lead: string;
  titleEn: string | null;
  leadEn: string;
  topic: Localized | null;
  zones: readonly { code: string; name: string }[];
  dueOn: string | null;
  isUrgent: boolean;
  publishedFrom: Date;
};

type Props = { locale: Locale; article: ShownArticle; today: string; level?: 2 | 3; showKind?: boolean };

/** An article among others. */
export function ArticleCard({ locale, article, today, level, showKind = false }: Props) {
  const t = useTranslations("news");
  const { slug, topic, zones, publishedFrom, kind, dueOn, isUrgent } = article;
  const { lang, title, lead } = headlineIn(locale, article);
  const where = zones.length > 0 ? zones.map(({ name }) => name).join(", ") : null;
  return (
    <Card
      level={level}
      href={href(locale, "article", { slug })}
      title={<span lang={lang}>{title}</span>}
      eyebrow={
        <>
          {isUrgent ? (
            <Badge tone="danger" icon="horn">
              {t("urgent")}
            </Badge>
          ) : null}
          {showKind ? <span>{t(`one.${kind}`)}</span> : null}
          <DateTime locale={locale} value={publishedFrom} />
        </>
      }
      footer={topic || where ? [topic?.[locale], where].filter(Boolean).join(" · ") : null}
    >
      {dueOn ? (
        <p className="pb-2 font-semibold text-ink">
          {t(dueOn < today ? "dueWas" : "due", { date: formatDay(locale, dueOn) })}
        </p>
      ) : null}
      {lead ? <p lang={lang}>{lead}</p> : null}
    </Card>
  );
}
