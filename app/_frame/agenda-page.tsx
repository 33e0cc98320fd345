// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AgendaChoices } from "#components/agenda/agenda-choices.tsx";
import { CalendarAddress } from "#components/agenda/calendar-address.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedZones } from "#lib/municipality/published.ts";
import { PublicPage } from "./public-page.tsx";

type Props = {
  title: string;
  lead: ReactNode;
  /** False on the page of the agenda itself. */
  isBelow?: boolean;
  alternates: Record<Locale, string>;
  filter?: AgendaFilter;
  children: ReactNode;
};

/** What stands around every view of the agenda. */
export async function AgendaPage({ title, lead, isBelow = true, alternates, filter = {}, children }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const subscriptions = await getTranslations("subscriptions");
  const zones = await publishedZones();
  const calendar = siteAddress() + href(locale, "agendaCalendar", {}, filter);
  return (
    <PublicPage
      section="agenda"
      title={title}
      trail={isBelow ? [{ label: t("title"), href: href(locale, "agenda") }] : []}
      alternates={alternates}
    >
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead} />
        {children}
        <Section title={t("choose")} lead={t("chooseLead")}>
          <AgendaChoices locale={locale} zones={zones} filter={filter} />
        </Section>
        <Section title={t("take")} lead={t("takeLead")}>
          <CalendarAddress address={calendar} />
          <p className="pt-6">
            <TextLink href={href(locale, "subscribe")} icon="mail">
              {subscriptions("link")}
            </TextLink>
          </p>
        </Section>
      </div>
    </PublicPage>
  );
}
