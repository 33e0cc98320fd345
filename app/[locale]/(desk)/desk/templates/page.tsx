// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TemplateTable } from "#components/templates/template-table.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { templatePolicy } from "#lib/templates/policy.ts";
import { listTemplates } from "#lib/templates/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("title") };
}

/** The texts that answers begin from. */
export default async function TemplatesPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskTemplates") });
  const say = await getTranslations();
  const t = await getTranslations("templates");
  const frame = { section: "deskTemplates", title: t("title"), alternates: alternates("deskTemplates") } as const;
  const decision = templatePolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const all = await listTemplates();
  const offered = all.filter(({ retiredAt }) => retiredAt === null);
  const retired = all.filter(({ retiredAt }) => retiredAt !== null);
  const writing = templatePolicy.write(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-10 pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewTemplate")} icon="plus">
              {t("new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("new")}</Button>
          )}
        </PageHeader>
        {offered.length > 0 ? (
          <TemplateTable locale={locale} caption={t("caption")} templates={offered} />
        ) : (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        )}
        {retired.length > 0 ? (
          <TemplateTable locale={locale} caption={t("retiredCaption")} templates={retired} />
        ) : null}
      </div>
    </DeskPage>
  );
}
