// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { EventPlace } from "#components/agenda/event-place.tsx";
import { EventView } from "#components/agenda/event-view.tsx";
import { whenInWords } from "#components/agenda/when.ts";
import { ButtonLink } from "#components/ui/button.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { publishedAgendaEvent, publishedUpcoming } from "#lib/agenda/published.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { slugInput } from "#lib/kernel/text.ts";
import { publishedMunicipality, publishedZoneMap } from "#lib/office/published.ts";

/** The next are made with the build, the others when they are first asked for; an empty house makes none. */
export async function generateStaticParams() {
  const { events } = await publishedUpcoming({});
  const slugs = [...new Set(events.flatMap(({ slug }) => slug ?? []))];
  return slugs.length > 0 ? slugs.map((slug) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = slugInput.safeParse((await params).slug);
  if (!slug.success) return null;
  const read = await publishedAgendaEvent(slug.data);
  return read && { ...read, slug: slug.data };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const locale = await getLocale();
  const t = await getTranslations("agenda.when");
  const { title, lead } = headlineIn(locale, read.event);
  const when = whenInWords(locale, read.event, (key, values) => t(key, values));
  return pageMetadata({
    title,
    description: [when, read.event.place, lead].filter(Boolean).join(" · "),
    alternates: alternates("agendaEvent", { slug: read.slug }),
  });
}

export default async function AgendaEventPage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const { event, occurrences, pictures, readAt, slug } = read;
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  const { title } = headlineIn(locale, event);
  const municipality = await publishedMunicipality();
  return (
    <PublicPage
      section="agenda"
      title={title}
      trail={[{ label: t("title"), href: href(locale, "agenda") }]}
      alternates={alternates("agendaEvent", { slug })}
    >
      <div className="wrap pb-16">
        <EventView
          locale={locale}
          event={event}
          dates={occurrences}
          pictures={pictures}
          at={readAt}
          actions={
            <ButtonLink href={href(locale, "agendaEventCalendar", { slug })} variant="secondary" icon="calendar">
              {t("add")}
            </ButtonLink>
          }
          place={<EventPlace locale={locale} event={{ ...event, slug }} zones={await publishedZoneMap()} />}
        />
      </div>
      <JsonLd
        data={{
          "@type": "Event",
          name: title,
          startDate: event.startsAt.toISOString(),
          endDate: event.endsAt.toISOString(),
          eventStatus: `https://schema.org/${event.cancelledAt ? "EventCancelled" : "EventScheduled"}`,
          location: { "@type": "Place", name: event.place || municipality?.name || "", address: event.address },
          organizer: { "@type": "GovernmentOrganization", name: municipality?.name ?? "" },
          url: siteAddress() + href(locale, "agendaEvent", { slug }),
        }}
      />
    </PublicPage>
  );
}
