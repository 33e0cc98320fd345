// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { AgendaChoices } from "#components/agenda/agenda-choices.tsx";
import { CalendarAddress } from "#components/agenda/calendar-address.tsx";
import { isChosen, type View, viewHref } from "#components/agenda/view-href.ts";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
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
  view?: View;
  /** Of the list of what is chosen, below which its months and weeks stand. */
  listTitle?: string;
  children: ReactNode;
};

/** What stands around every view of the agenda. */
export async function AgendaPage({ title, lead, isBelow = true, alternates, listTitle, children, ...shown }: Props) {
  const { filter = {}, view = { as: "list" } } = shown;
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const subscriptions = await getTranslations("subscriptions");
  const zones = await publishedZones();
  const above = [
    ...(isBelow ? [{ label: t("title"), href: href(locale, "agenda") }] : []),
    ...(listTitle ? [{ label: listTitle, href: viewHref(locale, filter, { as: "list" }) }] : []),
  ];
  const calendar = siteAddress() + href(locale, "agendaCalendar", {}, filter);
  return (
    <PublicPage section="agenda" title={title} trail={above} alternates={alternates}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead}>
          {isChosen(filter) ? (
            <p>
              <TextLink href={viewHref(locale, {}, view)} icon="calendar">
                {t("everything")}
              </TextLink>
            </p>
          ) : null}
        </PageHeader>
        {children}
        <Section title={t("choose")} lead={t("chooseLead")}>
          <AgendaChoices locale={locale} zones={zones} chosen={filter} view={view} />
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
