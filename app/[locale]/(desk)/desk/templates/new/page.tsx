// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TemplateForm } from "#components/templates/template-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listTopics } from "#lib/municipality/queries.ts";
import { templatePolicy } from "#lib/templates/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("new") };
}

export default async function NewTemplatePage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewTemplate") });
  const t = await getTranslations("templates");
  const frame = {
    section: "deskTemplates",
    title: t("new"),
    trail: [{ label: t("title"), href: href(locale, "deskTemplates") }],
    alternates: alternates("deskNewTemplate"),
  } as const;
  const decision = templatePolicy.write(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("lead")} />
        <div className="max-w-3xl">
          <TemplateForm locale={locale} topics={await listTopics()} />
        </div>
      </div>
    </DeskPage>
  );
}
