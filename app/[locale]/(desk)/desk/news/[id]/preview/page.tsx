// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ArticleView } from "#components/news/article-view.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listPictureSizes } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { articlePolicy } from "#lib/news/policy.ts";
import { findAtDesk } from "#lib/news/queries.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("preview") };
}

/** What everyone will read, as it stands now; in the language of the page. */
export default async function ArticlePreviewPage({ params }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskArticlePreview", { id: id.data }) });
  const article = await findAtDesk(id.data);
  if (!article) return leadToMissing();
  const t = await getTranslations("news");
  const frame = {
    section: "deskNews",
    title: t("preview"),
    trail: [
      { label: t("desk.title"), href: href(locale, "deskNews") },
      { label: article.title, href: href(locale, "deskArticle", { id: article.id }) },
    ],
    alternates: alternates("deskArticlePreview", { id: article.id }),
  } as const;
  const decision = articlePolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <div className="py-6">
          <Callout title={t("previewNote")}>
            <ButtonLink href={href(locale, "deskArticle", { id: article.id })} variant="secondary">
              {t("previewBack")}
            </ButtonLink>
          </Callout>
        </div>
        <ArticleView
          locale={locale}
          article={article}
          pictures={await listPictureSizes({ kind: "article", id: article.id })}
          today={today().toString()}
        />
      </div>
    </DeskPage>
  );
}
