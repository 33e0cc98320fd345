// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ClauseTemplateForm } from "#components/pacts/text/clause-template-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.templates");
  return { title: t("new") };
}

export default async function NewClausePage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewClause") });
  const t = await getTranslations("pact-text.templates");
  const frame = {
    section: "deskClauses",
    title: t("new"),
    trail: [{ label: t("title"), href: href(locale, "deskClauses") }],
    alternates: alternates("deskNewClause"),
  } as const;
  const decision = pactPolicy.asOffice(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("new")} lead={t("lead")} />
        <div className="max-w-3xl">
          <ClauseTemplateForm locale={locale} />
        </div>
      </div>
    </DeskPage>
  );
}
