// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageHeader } from "#components/layout/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime, formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { type PictureSizes, RichText } from "#components/ui/rich-text.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { richText } from "#lib/kernel/rich-text.ts";
import type { ShownArticle } from "./article-card.tsx";

type Props = {
  locale: Locale;
  article: Omit<ShownArticle, "slug" | "publishedFrom"> & {
    body: string;
    bodyEn: string | null;
    topicCode: string | null;
    publishedFrom: Date | null;
    changedAt: Date | null;
  };
  pictures: PictureSizes;
  today: string;
};

/** An article as everyone reads it; the preview of the desk is the same. */
export function ArticleView({ locale, article, pictures, today }: Props) {
  const t = useTranslations("news");
  const { kind, isUrgent, dueOn, publishedFrom, changedAt, topic, topicCode, zones } = article;
  const { lang, title, lead } = headlineIn(locale, article);
  const body = lang === "en" && article.bodyEn ? article.bodyEn : article.body;
  return (
    <article>
      <PageHeader
        eyebrow={
          <>
            {isUrgent ? (
              <Badge tone="danger" icon="horn">
                {t("urgent")}
              </Badge>
            ) : null}
            <span>{t(`one.${kind}`)}</span>
            {publishedFrom ? <DateTime locale={locale} value={publishedFrom} /> : null}
          </>
        }
        title={<span lang={lang}>{title}</span>}
        lead={lead ? <span lang={lang}>{lead}</span> : null}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(23rem,1fr)]">
        <div className="space-y-8">
          {dueOn ? (
            <Callout
              tone={dueOn < today ? "neutral" : "warning"}
              title={t(dueOn < today ? "dueWas" : "due", { date: formatDay(locale, dueOn) })}
            />
          ) : null}
          {lang === "it" && locale === "en" ? <p className="text-soft">{t("italianOnly")}</p> : null}
          <RichText blocks={richText(body)} pictures={pictures} lang={lang} />
        </div>
        <aside aria-label={t("facts")}>
          <DescriptionList
            items={[
              ...(publishedFrom
                ? [{ term: t("publishedOn"), description: <DateTime locale={locale} value={publishedFrom} withTime /> }]
                : []),
              ...(changedAt
                ? [{ term: t("changedOn"), description: <DateTime locale={locale} value={changedAt} withTime /> }]
                : []),
              ...(topic && topicCode
                ? [
                    {
                      term: t("topicLabel"),
                      description: (
                        <TextLink href={href(locale, "newsOfTopic", { topic: topicCode })}>{topic[locale]}</TextLink>
                      ),
                    },
                  ]
                : []),
              {
                term: t("where"),
                description:
                  zones.length === 0 ? (
                    t("everywhere")
                  ) : (
                    <ul>
                      {zones.map(({ code, name }) => (
                        <li key={code}>
                          <TextLink href={href(locale, "newsOfZone", { zone: code })}>{name}</TextLink>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </aside>
      </div>
    </article>
  );
}
