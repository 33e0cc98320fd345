// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ArticleTable } from "#components/news/article-table.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { articlePolicy } from "#lib/news/policy.ts";
import { countAtDesk, deskPageSize, listAtDesk } from "#lib/news/queries.ts";
import { deskArticlesQuery } from "#lib/news/schemas.ts";
import { standingOf } from "#lib/news/standing.ts";
import { articleStatuses } from "#lib/news/vocabulary.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("desk.title") };
}

/** What the office tells: drafts, what is published or will be, what was withdrawn. */
export default async function DeskNewsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNews") });
  const query = deskArticlesQuery.safeParse(await searchParams);
  if (!query.success) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("news");
  const frame = { section: "deskNews", title: t("desk.title"), alternates: alternates("deskNews") } as const;
  const decision = articlePolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { show, page, done } = query.data;
  const [articles, total] = await Promise.all([listAtDesk([show], page), countAtDesk([show])]);
  const writing = articlePolicy.write(actor);
  const at = new Date();
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")}>
          {done === "discarded" ? <Done title={t("done.discarded")} /> : null}
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewArticle")} icon="plus">
              {t("new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("new")}</Button>
          )}
          <p>
            <TextLink href={href(locale, "deskSubscribers")} icon="mail">
              {say("subscriptions.desk.title")}
            </TextLink>
          </p>
        </PageHeader>
        <nav aria-label={t("desk.shown")}>
          <ul className="flex flex-wrap gap-x-6">
            {articleStatuses.map((status) => (
              <li key={status}>
                <TextLink
                  href={href(locale, "deskNews", {}, { show: status })}
                  className="touch"
                  aria-current={status === show ? "page" : undefined}
                >
                  {t(`desk.show.${status}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {articles.length === 0 ? (
          <EmptyState title={t("desk.none")} />
        ) : (
          <ArticleTable
            locale={locale}
            caption={t(`desk.show.${show}`)}
            articles={articles.map((article) => ({ ...article, standing: standingOf(article, at) }))}
          />
        )}
        <Pagination
          label={t("desk.title")}
          page={page}
          pages={Math.max(1, Math.ceil(total / deskPageSize))}
          hrefOf={(other) => href(locale, "deskNews", {}, { show, page: other })}
        />
      </div>
    </DeskPage>
  );
}
