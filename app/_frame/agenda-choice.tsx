// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type View, viewAlternates } from "#components/agenda/view-href.ts";
import { formatMonth } from "#components/agenda/when.ts";
import { formatDay } from "#components/ui/date-time.tsx";
import { publishedMonth, publishedWeek } from "#lib/agenda/published.ts";
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { monthInput, weekInput } from "#lib/agenda/schemas.ts";
import { isAgendaKind } from "#lib/agenda/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { publishedZones } from "#lib/municipality/published.ts";
import { agendaFeeds } from "./agenda-feeds.ts";
import { AgendaMonth } from "./agenda-month.tsx";
import { AgendaPage } from "./agenda-page.tsx";
import { AgendaWeek } from "./agenda-week.tsx";
import { pageMetadata } from "./metadata.ts";
import { MissingPage, missingMetadata } from "./missing-page.tsx";

/** The zone or the kind whose agenda is looked at, and how it is called. */
type Choice = { by: "Zone" | "Kind"; filter: AgendaFilter; what: string };

/** Null for a zone there is not. */
export async function chosenZone(code: string): Promise<Choice | null> {
  const zone = (await publishedZones()).find((each) => each.code === code);
  return zone ? { by: "Zone", filter: { zone: code }, what: zone.name } : null;
}

/** Null for a kind there is not. */
export async function chosenKind(kind: string): Promise<Choice | null> {
  if (!isAgendaKind(kind)) return null;
  const t = await getTranslations("agenda.plural");
  return { by: "Kind", filter: { kind }, what: t(kind) };
}

/** What stands around a view, in words. */
type Heading = { title: string; lead: string; view: View };

async function monthOf(choice: Choice | null, asked: string) {
  const month = monthInput.safeParse(asked);
  const read = choice && month.success ? await publishedMonth(month.data, choice.filter) : null;
  if (!choice || !read) return null;
  const t = await getTranslations("agenda");
  const words = { what: choice.what, month: formatMonth(await getLocale(), read.month) };
  const heading: Heading = {
    title: t("titleOfMonthOf", words),
    lead: t(`leadOf${choice.by}Month`, words),
    view: { as: "month", month: read.month },
  };
  return { choice, read, heading };
}

async function weekOf(choice: Choice | null, asked: string) {
  const week = weekInput.safeParse(asked);
  const read = choice && week.success ? await publishedWeek(week.data, choice.filter) : null;
  if (!choice || !read) return null;
  const t = await getTranslations("agenda");
  const locale = await getLocale();
  const [from, to] = [formatDay(locale, read.first), formatDay(locale, read.last)];
  const heading: Heading = {
    title: t("titleOfWeekOf", { what: choice.what, day: from }),
    lead: t(`leadOf${choice.by}Week`, { what: choice.what, from, to }),
    view: { as: "week", week: read.week },
  };
  return { choice, read, heading };
}

/**
 * Search engines read the list of each zone and kind, and the months of everything: months of each zone would be the same
 * events many times over, and no robot is to leaf through them.
 */
async function metadataOf({ filter }: Choice, { title, lead, view }: Heading): Promise<Metadata> {
  const metadata = await pageMetadata({ title, description: lead, alternates: viewAlternates(filter, view) });
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: await agendaFeeds(filter) },
    robots: { index: false, follow: false },
  };
}

export async function chosenMonthMetadata(choice: Choice | null, month: string): Promise<Metadata> {
  const found = await monthOf(choice, month);
  return found ? metadataOf(found.choice, found.heading) : missingMetadata();
}

export async function chosenWeekMetadata(choice: Choice | null, week: string): Promise<Metadata> {
  const found = await weekOf(choice, week);
  return found ? metadataOf(found.choice, found.heading) : missingMetadata();
}

type Framed = { choice: Choice; heading: Heading; children: ReactNode };

async function ChosenPage({ choice: { filter, what }, heading, children }: Framed) {
  const t = await getTranslations("agenda");
  return (
    <AgendaPage
      {...heading}
      filter={filter}
      listTitle={t("titleOf", { what })}
      alternates={viewAlternates(filter, heading.view)}
    >
      {children}
    </AgendaPage>
  );
}

/** A month of one zone, with what concerns all of them, or of one kind. */
export async function ChosenMonth({ choice, month }: { choice: Choice | null; month: string }) {
  const found = await monthOf(choice, month);
  if (!found) return <MissingPage />;
  const t = await getTranslations("agenda");
  const { by, filter, what } = found.choice;
  return (
    <ChosenPage {...found}>
      <AgendaMonth {...found.read} filter={filter} emptyText={t(`emptyOf${by}`, { what })} />
    </ChosenPage>
  );
}

/** A week of one zone, with what concerns all of them, or of one kind. */
export async function ChosenWeek({ choice, week }: { choice: Choice | null; week: string }) {
  const found = await weekOf(choice, week);
  if (!found) return <MissingPage />;
  return (
    <ChosenPage {...found}>
      <AgendaWeek {...found.read} filter={found.choice.filter} />
    </ChosenPage>
  );
}
