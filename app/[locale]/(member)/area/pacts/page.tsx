// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { OwnPacts } from "#components/pacts/own-pacts.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listOwnPacts } from "#lib/pacts/own.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.own");
  return { title: t("title") };
}

/** The pacts one applied for, and where each stands. */
export default async function OwnPactsPage() {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPacts") });
  const t = await getTranslations("pact-application.own");
  const pacts = await listOwnPacts(session.personId);
  const apply = (
    <ButtonLink href={href(locale, "newPact")} icon="pencil">
      {t("new")}
    </ButtonLink>
  );
  return (
    <MemberPage section="ownPacts" title={t("title")} name={nameOf(session)} alternates={alternates("ownPacts")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {pacts.length > 0 ? <p>{apply}</p> : null}
        </PageHeader>
        {pacts.length === 0 ? (
          <EmptyState title={t("none")} action={apply}>
            {t("noneText")}
          </EmptyState>
        ) : (
          <OwnPacts locale={locale} pacts={pacts} />
        )}
      </div>
    </MemberPage>
  );
}
