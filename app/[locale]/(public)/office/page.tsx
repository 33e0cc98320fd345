// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OfficeContacts } from "#components/office/office-contacts.tsx";
import { OfficePeople } from "#components/office/office-people.tsx";
import { OfficeTasks } from "#components/office/office-tasks.tsx";
import { OpeningHours } from "#components/office/opening-hours.tsx";
import { formatDayOfYear } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { type Municipality, publishedMunicipality, publishedOffice } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.office");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("office") });
}

export default async function OfficePage() {
  const locale = await getLocale();
  const t = await getTranslations("pages.office");
  const own = await getTranslations("office.page");
  const [municipality, { people }] = await Promise.all([publishedMunicipality(), publishedOffice()]);
  return (
    <PublicPage section="office" title={t("title")} alternates={alternates("office")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <OfficeTasks />
        {municipality ? (
          <>
            <div id="contacts" className="grid gap-x-12 lg:grid-cols-2">
              <Section title={t("hoursTitle")}>
                <OpeningHours openings={municipality.openingHours} />
                <p className="measure pt-5 text-soft">
                  {t("closuresText", { patronDay: formatDayOfYear(locale, municipality.patronDay) })}
                </p>
                <ul className="list-disc pt-2 pl-6 text-soft">
                  {(municipality.closures ?? []).map((closure) => (
                    <li key={closure.day}>
                      {formatDayOfYear(locale, closure.day)}: {closure.reason[locale]}
                    </li>
                  ))}
                </ul>
              </Section>
              <Section title={t("contactsTitle")}>
                <OfficeContacts locale={locale} office={municipality} />
              </Section>
            </div>
            {people.length > 0 ? (
              <Section title={own("people")} lead={own("peopleLead")}>
                <OfficePeople locale={locale} people={people} />
              </Section>
            ) : null}
            <JsonLd data={officeFacts(municipality, `${siteAddress()}${href(locale, "office")}`)} />
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

const weekDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const officeFacts = (office: Municipality, url: string) => ({
  "@type": "GovernmentOffice",
  name: office.officeName.it,
  parentOrganization: { "@type": "GovernmentOrganization", name: office.name },
  url,
  address: office.address,
  telephone: office.phone,
  email: office.email,
  openingHoursSpecification: office.openingHours.map(({ day, from, to }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: weekDays[day - 1],
    opens: from,
    closes: to,
  })),
});
