// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { DraftForm } from "#components/news/draft-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { articlePolicy } from "#lib/news/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news");
  return { title: t("new") };
}

export default async function NewArticlePage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewArticle") });
  const t = await getTranslations("news");
  const frame = {
    section: "deskNews",
    title: t("new"),
    trail: [{ label: t("desk.title"), href: href(locale, "deskNews") }],
    alternates: alternates("deskNewArticle"),
  } as const;
  const decision = articlePolicy.write(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("newLead")} />
        <div className="max-w-3xl">
          <DraftForm locale={locale} />
        </div>
      </div>
    </DeskPage>
  );
}
