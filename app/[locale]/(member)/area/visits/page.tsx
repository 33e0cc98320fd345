// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { VisitList } from "#components/visits/visit-list.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listVisitsOf } from "#lib/visits/queries.ts";

type Props = { searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.area");
  return { title: t("title") };
}

/** One's appointments at the office: those to come, then those that were. */
export default async function VisitsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownVisits") });
  const t = await getTranslations("visits.area");
  const at = now();
  const visits = await listVisitsOf(session.personId, at);
  const toCome = visits.filter(({ status, endsAt }) => status === "booked" && endsAt.getTime() > at.epochMilliseconds);
  const others = visits.filter((visit) => !toCome.includes(visit));
  const book = (
    <ButtonLink href={href(locale, "bookVisit")} icon="calendar">
      {t("book")}
    </ButtonLink>
  );
  return (
    <MemberPage section="ownVisits" title={t("title")} name={nameOf(session)} alternates={alternates("ownVisits")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {(await searchParams).done === "cancelled" ? <Done title={t("cancelled")} /> : null}
          {toCome.length > 0 ? book : null}
        </PageHeader>
        {toCome.length > 0 ? (
          <VisitList locale={locale} visits={toCome} level={2} />
        ) : (
          <EmptyState title={t("none")} action={book}>
            {t("noneText")}
          </EmptyState>
        )}
        {others.length > 0 ? (
          <Section title={t("past")}>
            <VisitList locale={locale} visits={others} />
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
