// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { OwnRequests } from "#components/assistance/own-requests.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireSession } from "#lib/accounts/session.ts";
import { listOwnRequests } from "#lib/assistance/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assistance.area");
  return { title: t("title") };
}

/** What one asked of the office, and where each request stands. */
export default async function OwnRequestsPage() {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownRequests") });
  const t = await getTranslations("assistance.area");
  const requests = await listOwnRequests(session.personId);
  const ask = (
    <ButtonLink href={href(locale, "assistance")} icon="pencil">
      {t("new")}
    </ButtonLink>
  );
  return (
    <MemberPage
      section="ownRequests"
      title={t("title")}
      name={session.givenName ?? ""}
      alternates={alternates("ownRequests")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {requests.length > 0 ? <p>{ask}</p> : null}
        </PageHeader>
        {requests.length === 0 ? (
          <EmptyState title={t("none")} action={ask}>
            {t("noneText")}
          </EmptyState>
        ) : (
          <OwnRequests locale={locale} requests={requests} />
        )}
      </div>
    </MemberPage>
  );
}
