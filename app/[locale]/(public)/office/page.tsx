// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Appointments } from "#components/office/appointments.tsx";
import { ClosuresAhead } from "#components/office/closures-ahead.tsx";
import { OfficeContacts } from "#components/office/office-contacts.tsx";
import { OfficePeople } from "#components/office/office-people.tsx";
import { OpeningHours } from "#components/office/opening-hours.tsx";
import { OpeningNow } from "#components/office/opening-now.tsx";
import { ServiceCards } from "#components/office/service-cards.tsx";
import { ThisWeek } from "#components/office/this-week.tsx";
import { WaysThere } from "#components/office/ways-there.tsx";
import { formatDayOfYear } from "#components/ui/date-time.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedHours } from "#lib/hours/published.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { waysThere } from "#lib/municipality/vocabulary.ts";
import { officeFacts } from "#lib/office/office-facts.ts";
import { publishedMunicipality, publishedOffice, publishedServices, publishedZoneMap } from "#lib/office/published.ts";
import { publishedKinds } from "#lib/visits/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.office");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("office") });
}

export default async function OfficePage() {
  const locale = await getLocale();
  const t = await getTranslations("pages.office");
  const own = await getTranslations("office.page");
  const shell = await getTranslations("shell.pages");
  const tHours = await getTranslations("hours");
  const tServices = await getTranslations("services");
  const tVisits = await getTranslations("visits.public");
  const [municipality, { people }] = await Promise.all([publishedMunicipality(), publishedOffice()]);
  const [hours, kinds, zones] = municipality
    ? await Promise.all([publishedHours(), publishedKinds(), publishedZoneMap()])
    : [null, [], []];
  const isFound =
    municipality?.point || waysThere.some((way) => (municipality?.directions?.[way][locale] ?? "") !== "");
  return (
    <PublicPage section="office" title={t("title")} alternates={alternates("office")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")}>
          {hours ? <OpeningNow locale={locale} days={hours.days} /> : null}
          <p className="flex flex-wrap gap-x-8 print:hidden">
            <TextLink href="#hours" icon="clock">
              {t("hoursTitle")}
            </TextLink>
            <TextLink href="#appointments" icon="calendar">
              {tVisits("title")}
            </TextLink>
            <TextLink href={href(locale, "programme")} icon="list">
              {shell("programme")}
            </TextLink>
            <TextLink href={href(locale, "satisfaction")} icon="comment">
              {shell("satisfaction")}
            </TextLink>
            {isFound ? (
              <TextLink href="#directions" icon="map-marker">
                {tServices("directions.title")}
              </TextLink>
            ) : null}
          </p>
        </PageHeader>
        <h2 className="pb-6 text-3xl sm:text-4xl">{t("tasksTitle")}</h2>
        <ServiceCards locale={locale} services={await publishedServices()} />
        {municipality && hours ? (
          <>
            <div id="hours" className="grid gap-x-12 lg:grid-cols-2">
              <Section title={t("hoursTitle")}>
                <h3 className="pb-2 text-xl">{tHours(hours.isNextWeek ? "week.next" : "week.title")}</h3>
                <ThisWeek locale={locale} week={hours.week} today={hours.today} />
                <div className="pt-5">
                  <Disclosure summary={tHours("week.usual")}>
                    <OpeningHours locale={locale} weekly={hours.weekly} />
                  </Disclosure>
                </div>
                <p className="measure pt-5 text-soft">
                  {t("closuresText", { patronDay: formatDayOfYear(locale, municipality.patronDay) })}
                </p>
                {hours.exceptions.length > 0 ? (
                  <>
                    <h3 className="pt-6 pb-2 text-xl">{tHours("exception.title")}</h3>
                    <ClosuresAhead locale={locale} exceptions={hours.exceptions} />
                  </>
                ) : null}
              </Section>
              <Section id="contacts" title={t("contactsTitle")}>
                <OfficeContacts locale={locale} office={municipality} />
              </Section>
            </div>
            {isFound ? (
              <Section id="directions" title={tServices("directions.title")}>
                <WaysThere locale={locale} office={municipality} zones={zones} />
              </Section>
            ) : null}
            <Section id="appointments" title={tVisits("title")} lead={kinds.length > 0 ? tVisits("lead") : undefined}>
              <Appointments locale={locale} kinds={kinds} phone={municipality.phone} />
            </Section>
            {people.length > 0 ? (
              <Section title={own("people")} lead={own("peopleLead")}>
                <OfficePeople locale={locale} people={people} />
                <p className="pt-6">
                  <TextLink href={href(locale, "organisation")} icon="list">
                    {tServices("organisation.link")}
                  </TextLink>
                </p>
              </Section>
            ) : null}
            <JsonLd data={officeFacts(municipality, hours, `${siteAddress()}${href(locale, "office")}`)} />
          </>
        ) : (
          <div className="pt-12">
            <EmptyState title={own("notReady")} />
          </div>
        )}
      </div>
    </PublicPage>
  );
}
