// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ClauseTemplateTable } from "#components/pacts/text/clause-template-table.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listClauseTemplates } from "#lib/pacts/clause-templates.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { textPolicy } from "#lib/pacts/text-policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-text.templates");
  return { title: t("title") };
}

/** The clauses with which the texts of pacts begin. */
export default async function ClausesPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskClauses") });
  const [say, t] = await Promise.all([getTranslations(), getTranslations("pact-text.templates")]);
  const frame = { section: "deskClauses", title: t("title"), alternates: alternates("deskClauses") } as const;
  const decision = textPolicy.readTemplates(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const all = await listClauseTemplates();
  const retired = all.filter(({ retiredAt }) => retiredAt !== null);
  const writing = pactPolicy.asOffice(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-10 pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewClause")} icon="plus">
              {t("new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("new")}</Button>
          )}
        </PageHeader>
        <ClauseTemplateTable
          locale={locale}
          caption={t("caption")}
          templates={all.filter(({ retiredAt }) => retiredAt === null)}
        />
        {retired.length > 0 ? (
          <ClauseTemplateTable locale={locale} caption={t("retiredCaption")} templates={retired} />
        ) : null}
      </div>
    </DeskPage>
  );
}
