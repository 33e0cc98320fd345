// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PictureList } from "#components/editor/picture-list.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ArticleForm } from "#components/news/article-form.tsx";
import { StandingBadge } from "#components/news/article-table.tsx";
import { PublishForm, WithdrawForm } from "#components/news/publish-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { momentField } from "#lib/kernel/moment.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { attachPictureAction, discardArticleAction, removePictureAction } from "#lib/news/actions.ts";
import { articlePolicy } from "#lib/news/policy.ts";
import { findAtDesk } from "#lib/news/queries.ts";
import { doneQuery } from "#lib/news/schemas.ts";
import { standingOf } from "#lib/news/standing.ts";
import { articleWorkflow } from "#lib/news/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("edit") };
}

/** An article at work: its words, its pictures, its dates. */
export default async function DeskArticlePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskArticle", { id: id.data }) });
  const article = await findAtDesk(id.data);
  if (!article) return leadToMissing();
  const t = await getTranslations("news");
  const frame = {
    section: "deskNews",
    title: article.title,
    trail: [{ label: t("desk.title"), href: href(locale, "deskNews") }],
    alternates: alternates("deskArticle", { id: article.id }),
  } as const;
  const reading = articlePolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = articlePolicy.write(actor).allowed;
  const standing = standingOf(article, new Date());
  const { done } = doneQuery.parse(await searchParams);
  const [topics, zones, pictures] = await Promise.all([
    listTopics(),
    listZones(),
    listFilesOf({ kind: "article", id: article.id }),
  ]);
  const can = (verb: (typeof articleWorkflow.verbs)[number]) => mayWrite && articleWorkflow.can(verb, article.status);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <StandingBadge standing={standing} />
              <span>{t(`one.${article.kind}`)}</span>
              <span>
                {t("savedBy", { name: article.updatedBy ?? "—" })}{" "}
                <DateTime locale={locale} value={article.updatedAt} withTime />
              </span>
            </>
          }
          title={<span lang="it">{article.title}</span>}
        >
          {done ? <Done title={t(`done.${done}`)} /> : null}
          <div className="flex flex-wrap items-center gap-4">
            <ButtonLink href={href(locale, "deskArticlePreview", { id: article.id })} variant="secondary">
              {t("preview")}
            </ButtonLink>
            {standing === "current" && article.slug ? (
              <TextLink href={href(locale, "article", { slug: article.slug })}>{t("seePublished")}</TextLink>
            ) : null}
          </div>
        </PageHeader>
        <div className="max-w-3xl">
          {article.withdrawnReason ? (
            <Callout tone="warning" title={t("withdraw.was")}>
              <p>{article.withdrawnReason}</p>
            </Callout>
          ) : null}
          {can("edit") ? (
            <ArticleForm
              key={article.version}
              locale={locale}
              article={article}
              topics={topics}
              zones={zones.map(({ code, name }) => ({ code, name }))}
            />
          ) : null}
          {can("edit") ? (
            <Section title={t("pictures")} lead={t("picturesLead")}>
              <PictureList
                locale={locale}
                ownerId={article.id}
                pictures={pictures}
                attach={attachPictureAction}
                remove={removePictureAction}
              />
            </Section>
          ) : null}
          {can("publish") || can("reschedule") ? (
            <Section id="publish" title={t("publish.title")} lead={t("publish.lead")}>
              <PublishForm
                key={`${article.publishedFrom}${article.publishedUntil}`}
                locale={locale}
                id={article.id}
                standing={standing}
                from={standing === "withdrawn" ? "" : momentField(article.publishedFrom)}
                until={standing === "withdrawn" ? "" : momentField(article.publishedUntil)}
              />
            </Section>
          ) : null}
          {can("withdraw") ? (
            <Section title={t("withdraw.title")} lead={t("withdraw.lead")}>
              <WithdrawForm locale={locale} id={article.id} />
            </Section>
          ) : null}
          {can("discard") ? (
            <Section title={t("discard.title")} lead={t("discard.lead")}>
              <VerbForm locale={locale} action={discardArticleAction} values={{ id: article.id }} variant="danger">
                {t("discard.submit")}
              </VerbForm>
            </Section>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
