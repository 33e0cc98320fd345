// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { spansInWords } from "#components/office/hours-in-words.ts";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AgendaTable } from "#components/visits/agenda-table.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listOpeningDays } from "#lib/hours/queries.ts";
import { romeTimeZone, today, wallClock } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { listAgenda } from "#lib/visits/queries.ts";
import { agendaQuery } from "#lib/visits/schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.agenda");
  return { title: t("title") };
}

/** Who is received, by day or by week; on paper it is the list one has at the counter. */
export default async function AgendaPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskAgenda") });
  const t = await getTranslations("visits.agenda");
  const frame = { section: "deskAgenda", title: t("title"), alternates: alternates("deskAgenda") } as const;
  const decision = visitPolicy.readAgenda(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { from, show } = agendaQuery.parse(await searchParams);
  const asked = from ? Temporal.PlainDate.from(from) : today();
  const first = show === "week" ? asked.subtract({ days: asked.dayOfWeek - 1 }) : asked;
  const length = show === "week" ? 7 : 1;
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(romeTimeZone).toInstant();
  const [days, visits] = await Promise.all([
    listOpeningDays(first, length),
    listAgenda(midnight(first), midnight(first.add({ days: length }))),
  ]);
  const to = (day: Temporal.PlainDate, view = show) =>
    href(locale, "deskAgenda", {}, { show: view, from: day.toString() });
  const shown = days.filter(
    ({ date, hours, note }) =>
      show === "day" ||
      hours.length > 0 ||
      note === "closure" ||
      visits.some((visit) => wallClock(visit.startsAt).date === date),
  );
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          <ButtonLink href={href(locale, "deskBookVisit")} icon="plus" className="print:hidden">
            {t("book")}
          </ButtonLink>
        </PageHeader>
        <nav aria-label={t("moves")} className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <TextLink href={to(first.subtract({ days: length }))} icon="chevron-left">
            {t(show === "week" ? "weekBefore" : "dayBefore")}
          </TextLink>
          <TextLink href={to(today())} icon="calendar">
            {t("today")}
          </TextLink>
          <TextLink href={to(first.add({ days: length }))} icon="chevron-right">
            {t(show === "week" ? "weekAfter" : "dayAfter")}
          </TextLink>
          <TextLink href={to(asked, show === "week" ? "day" : "week")} icon="list">
            {t(show === "week" ? "asDay" : "asWeek")}
          </TextLink>
        </nav>
        {shown.map(({ date, hours, note, reason }) => {
          const ofDay = visits.filter((visit) => wallClock(visit.startsAt).date === date);
          const day = formatDay(locale, date, "weekdayYear");
          return (
            <section key={date} className="pt-10 print:break-inside-avoid">
              <h2 className="text-2xl first-letter:uppercase sm:text-3xl">{day}</h2>
              <p className="pt-1 pb-4 text-soft">
                {hours.length > 0 ? t("open", { hours: spansInWords(locale, hours) }) : t("closed")}
                {note && reason ? `: ${reason[locale]}` : ""}
                {" · "}
                {t("count", { count: ofDay.length })}
              </p>
              {ofDay.length > 0 ? <AgendaTable locale={locale} caption={day} visits={ofDay} /> : null}
            </section>
          );
        })}
      </div>
    </DeskPage>
  );
}
