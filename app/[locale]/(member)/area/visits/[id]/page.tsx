// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ServiceRating } from "#components/feedback/service-rating.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { useVisitFacts } from "#components/visits/visit-facts.tsx";
import { VisitStatusBadge } from "#components/visits/visit-status.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { now } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { findVisit, type Visit } from "#lib/visits/queries.ts";
import { visitNumber } from "#lib/visits/vocabulary.ts";
import { visitWorkflow } from "#lib/visits/workflow.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.page");
  return { title: t("title") };
}

/** One's appointment: the receipt, and what one can still do about it. */
export default async function VisitPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownVisit", { id: id.data }) });
  const visit = await findVisit(id.data);
  if (!visit || visit.personId !== session.personId) return leadToMissing();

  const t = await getTranslations("visits");
  const { done } = await searchParams;
  const { profile } = await getMunicipality();
  const mayChange =
    visitWorkflow.can("move", visit.status) && visitPolicy.change(actorOf(session), visit, now()).allowed;
  const isOff = visit.status === "cancelled" || visit.status === "called-off";
  return (
    <MemberPage
      section="ownVisits"
      title={visitNumber(visit.number)}
      trail={[{ label: t("area.title"), href: href(locale, "ownVisits") }]}
      name={nameOf(session)}
      alternates={alternates("ownVisit", { id: visit.id })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("page.title")} eyebrow={<VisitStatusBadge status={visit.status} />}>
          {done === "booked" || done === "moved" ? (
            <Done title={t(`page.${done}`)}>
              {session.emailConfirmedAt && session.email ? <p>{t("page.mail", { email: session.email })}</p> : null}
            </Done>
          ) : null}
        </PageHeader>
        <div className="measure space-y-8">
          <Callout tone={isOff ? "neutral" : "success"}>
            <p className="text-soft">{t("page.number")}</p>
            <p className="text-4xl font-bold tabular-nums">{visitNumber(visit.number)}</p>
          </Callout>
          {visit.status === "called-off" ? (
            <Callout tone="warning" title={t("page.calledOff")}>
              <p>{visit.reason}</p>
            </Callout>
          ) : null}
          <Facts locale={locale} visit={visit} address={profile.address} />
          <div className="flex flex-wrap gap-4 print:hidden">
            {mayChange ? (
              <>
                <ButtonLink href={`/api/visits/${visit.id}/calendar?locale=${locale}`} icon="download">
                  {t("page.toCalendar")}
                </ButtonLink>
                <ButtonLink href={href(locale, "moveVisit", { id: visit.id })} variant="secondary">
                  {t("page.move")}
                </ButtonLink>
                <ButtonLink href={href(locale, "cancelVisit", { id: visit.id })} variant="danger">
                  {t("page.cancel")}
                </ButtonLink>
              </>
            ) : (
              <ButtonLink href={href(locale, "bookVisit", {}, { kind: visit.kindId })} icon="calendar">
                {t("page.again")}
              </ButtonLink>
            )}
          </div>
          <p className="print:hidden">{t("page.office", { phone: profile.phone })}</p>
          {isOff ? null : (
            <ServiceRating locale={locale} service="booking" from={href(locale, "ownVisit", { id: visit.id })} />
          )}
        </div>
      </div>
    </MemberPage>
  );
}

function Facts({ locale, visit, address }: { locale: Locale; visit: Visit; address: string }) {
  const t = useTranslations("visits");
  const factsOf = useVisitFacts(locale);
  return (
    <DescriptionList
      items={[
        ...factsOf(visit, address),
        { term: t("form.subject"), description: visit.subject || "–" },
        { term: t("form.note"), description: <span className="whitespace-pre-line">{visit.note || "–"}</span> },
        { term: t("facts.bookedAt"), description: formatInstant(locale, visit.bookedAt) },
      ]}
    />
  );
}
