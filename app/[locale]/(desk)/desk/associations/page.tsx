// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { RegisterTable } from "#components/associations/register-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { listRegister, registerPageSize } from "#lib/associations/queries.ts";
import { associationListInput } from "#lib/associations/schemas.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("associations");
  return { title: t("title") };
}

export default async function AssociationsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const asked = associationListInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { page } = asked.data;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskAssociations") });
  const say = await getTranslations();
  const t = await getTranslations("associations");
  const frame = { section: "deskAssociations", title: t("title"), alternates: alternates("deskAssociations") } as const;
  const decision = associationPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { total, associations } = await listRegister(page, today());
  const registering = associationPolicy.register(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {registering.allowed ? (
            <ButtonLink href={href(locale, "deskNewAssociation")} icon="plus">
              {t("list.register")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(registering.reason, registering.params)}>{t("list.register")}</Button>
          )}
        </PageHeader>
        {associations.length === 0 ? (
          <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>
        ) : (
          <RegisterTable locale={locale} total={total} associations={associations} />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(total / registerPageSize)}
          label={t("list.pages")}
          hrefOf={(turned) => href(locale, "deskAssociations", {}, { page: turned })}
        />
      </div>
    </DeskPage>
  );
}
