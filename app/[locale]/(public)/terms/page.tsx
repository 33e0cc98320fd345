// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { RecordByMonth } from "#components/office/record-by-month.tsx";
import { RecordFigures } from "#components/office/record-figures.tsx";
import { RecordOfRequests } from "#components/office/record-of-requests.tsx";
import { RulesTable } from "#components/office/rules-table.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedOffice, publishedRecord, publishedRequestRecord } from "#lib/office/published.ts";
import { summarise } from "#lib/office/record.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.terms");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("terms") });
}

const howDaysAreCounted = ["start", "holiday", "suspension", "clock", "average"] as const;

export default async function TermsPage() {
  const locale = await getLocale();
  const t = await getTranslations("office.terms");
  const tRequests = await getTranslations("assistance.record");
  const [months, { rules }, requests] = await Promise.all([
    publishedRecord(),
    publishedOffice(),
    publishedRequestRecord(),
  ]);
  return (
    <PublicPage title={t("title")} alternates={alternates("terms")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead")} />
        <h2 className="pb-6 text-3xl sm:text-4xl">{t("summary")}</h2>
        <RecordFigures record={summarise(months)} />
        <Section title={t("chart")} lead={t("chartLead")}>
          <RecordByMonth locale={locale} months={months} />
        </Section>
        <Section title={tRequests("title")} lead={tRequests("lead")}>
          <RecordOfRequests record={requests} />
        </Section>
        <Section title={t("rules")} lead={t("rulesLead")}>
          <RulesTable locale={locale} rules={rules} />
        </Section>
        <Section title={t("how")}>
          <ul className="measure list-disc space-y-2 pl-6">
            {howDaysAreCounted.map((item) => (
              <li key={item}>{t(`howItems.${item}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicPage>
  );
}
