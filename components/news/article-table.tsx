// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ArticleKind, Standing } from "#lib/news/vocabulary.ts";

const tones: Record<Standing, Tone> = {
  draft: "neutral",
  scheduled: "warning",
  current: "success",
  over: "neutral",
  withdrawn: "danger",
};

export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations("news");
  return <Badge tone={tones[standing]}>{t(`standings.${standing}`)}</Badge>;
}

type Row = {
  id: string;
  kind: ArticleKind;
  title: string;
  standing: Standing;
  publishedFrom: Date | null;
  updatedAt: Date;
  updatedBy: string | null;
};

/** What the desk has written. */
export function ArticleTable({
  locale,
  caption,
  articles,
}: {
  locale: Locale;
  caption: string;
  articles: readonly Row[];
}) {
  const t = useTranslations("news");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "title", label: t("fields.title") },
        { key: "kind", label: t("fields.kind") },
        { key: "standing", label: t("table.standing") },
        { key: "from", label: t("table.from") },
        { key: "updated", label: t("table.updated") },
      ]}
      rows={articles.map(({ id, kind, title, standing, publishedFrom, updatedAt, updatedBy }) => ({
        id,
        title: (
          <TextLink href={href(locale, "deskArticle", { id })} lang="it">
            {title}
          </TextLink>
        ),
        kind: t(`kinds.${kind}`),
        standing: <StandingBadge standing={standing} />,
        from: publishedFrom ? <DateTime locale={locale} value={publishedFrom} withTime /> : "—",
        updated: (
          <>
            <DateTime locale={locale} value={updatedAt} style="short" /> · {updatedBy}
          </>
        ),
      }))}
    />
  );
}
