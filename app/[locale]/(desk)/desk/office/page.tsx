// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { ExceptionTable } from "#components/hours/exception-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OpeningHours } from "#components/office/opening-hours.tsx";
import { ServiceTable } from "#components/office/service-table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { KindTable } from "#components/visits/kind-table.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { listExceptionsFrom, listWeeklyHours } from "#lib/hours/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listServices } from "#lib/office/queries.ts";
import { listKinds } from "#lib/visits/queries.ts";

type Props = { searchParams: Promise<{ done?: string; fallen?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("hours.desk");
  return { title: t("title") };
}

/** What the public reads of the office, and what hangs on it: hours, closures, what can be booked. */
export default async function DeskOfficePage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskOffice") });
  const t = await getTranslations("hours.desk");
  const frame = { section: "deskOffice", title: t("title"), alternates: alternates("deskOffice") } as const;
  const decision = hoursPolicy.change(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { done, fallen = "0" } = await searchParams;
  const tServices = await getTranslations("services.desk");
  const [weekly, exceptions, kinds, services] = await Promise.all([
    listWeeklyHours(),
    listExceptionsFrom(today()),
    listKinds(),
    listServices(),
  ]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done === "hours" || done === "exception" || done === "removed" || done === "contacts" ? (
            <Done title={t(`done.${done}`)}>
              {Number(fallen) > 0 ? <p>{t("done.fallen", { count: Number(fallen) })}</p> : null}
            </Done>
          ) : null}
        </PageHeader>
        <Section title={t("hours")} lead={t("hoursLead")}>
          <div className="max-w-2xl space-y-6">
            <OpeningHours locale={locale} weekly={weekly} />
            <ButtonLink href={href(locale, "deskWeeklyHours")} variant="secondary" icon="pencil">
              {t("changeHours")}
            </ButtonLink>
          </div>
        </Section>
        <Section title={t("exceptions")} lead={t("exceptionsLead")}>
          <div className="space-y-6">
            {exceptions.length > 0 ? (
              <ExceptionTable locale={locale} exceptions={exceptions} />
            ) : (
              <EmptyState title={t("noExceptions")} />
            )}
            <ButtonLink href={href(locale, "deskNewException")} variant="secondary" icon="plus">
              {t("newException")}
            </ButtonLink>
          </div>
        </Section>
        <Section title={tServices("title")} lead={tServices("lead")}>
          <div className="space-y-6">
            {services.length > 0 ? (
              <ServiceTable locale={locale} services={services} />
            ) : (
              <EmptyState title={tServices("none")} />
            )}
            <ButtonLink href={href(locale, "deskNewService")} variant="secondary" icon="plus">
              {tServices("new")}
            </ButtonLink>
          </div>
        </Section>
        <Section title={tServices("contacts")} lead={tServices("contactsLead")}>
          <ButtonLink href={href(locale, "deskContacts")} variant="secondary" icon="pencil">
            {tServices("changeContacts")}
          </ButtonLink>
        </Section>
        <Section title={t("kinds")} lead={t("kindsLead")}>
          <div className="space-y-6">
            {kinds.length > 0 ? <KindTable locale={locale} kinds={kinds} /> : <EmptyState title={t("noKinds")} />}
            <ButtonLink href={href(locale, "deskNewVisitKind")} variant="secondary" icon="plus">
              {t("newKind")}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}
