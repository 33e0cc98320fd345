// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { OwnCommons } from "#components/commons/own-commons.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { listSuggestedBy } from "#lib/commons/queries.ts";
import { ownCommonsQuery } from "#lib/commons/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("commons.own");
  return { title: t("title") };
}

/** What one suggested for the catalogue, and what became of it. */
export default async function OwnCommonsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownCommons") });
  const { done } = ownCommonsQuery.parse(await searchParams);
  const t = await getTranslations("commons");
  const suggestions = await listSuggestedBy(session.personId);
  const suggest = (
    <ButtonLink href={href(locale, "suggestCommons")} icon="plus">
      {t("suggest.title")}
    </ButtonLink>
  );
  return (
    <MemberPage section="ownPacts" title={t("own.title")} name={nameOf(session)} alternates={alternates("ownCommons")}>
      <div className="wrap pb-16">
        <PageHeader title={t("own.title")} lead={t("own.lead")}>
          {done ? (
            <Done title={t("own.sent")}>
              <p>{t("own.sentText")}</p>
            </Done>
          ) : null}
          {suggestions.length > 0 ? <p>{suggest}</p> : null}
        </PageHeader>
        {suggestions.length === 0 ? (
          <EmptyState title={t("own.none")} action={suggest}>
            {t("own.noneText")}
          </EmptyState>
        ) : (
          <OwnCommons locale={locale} suggestions={suggestions} />
        )}
      </div>
    </MemberPage>
  );
}
