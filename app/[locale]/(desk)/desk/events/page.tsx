// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { EventTable } from "#components/agenda/event-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { agendaPolicy } from "#lib/agenda/policy.ts";
import { countAtDesk, deskPageSize, listAtDesk } from "#lib/agenda/queries.ts";
import { deskEventsQuery } from "#lib/agenda/schemas.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

const shows = ["upcoming", "draft", "past", "withdrawn"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agenda");
  return { title: t("desk.title") };
}

/** The calendar at work: what comes, drafts, what is past, what was withdrawn. */
export default async function DeskEventsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskEvents") });
  const query = deskEventsQuery.safeParse(await searchParams);
  if (!query.success) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("agenda");
  const frame = { section: "deskEvents", title: t("desk.title"), alternates: alternates("deskEvents") } as const;
  const decision = agendaPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { show, page, done } = query.data;
  const at = new Date();
  const [events, total] = await Promise.all([listAtDesk(show, page, at), countAtDesk(show, at)]);
  const writing = agendaPolicy.write(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")}>
          {done === "discarded" ? <Done title={t("done.discarded")} /> : null}
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewEvent")} icon="plus">
              {t("new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("new")}</Button>
          )}
        </PageHeader>
        <nav aria-label={t("desk.shown")}>
          <ul className="flex flex-wrap gap-x-6">
            {shows.map((each) => (
              <li key={each}>
                <TextLink
                  href={href(locale, "deskEvents", {}, { show: each })}
                  className="touch"
                  aria-current={each === show ? "page" : undefined}
                >
                  {t(`desk.show.${each}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {events.length === 0 ? (
          <EmptyState title={t("desk.none")} />
        ) : (
          <EventTable locale={locale} caption={t(`desk.show.${show}`)} events={events} at={at} />
        )}
        <Pagination
          label={t("desk.title")}
          page={page}
          pages={Math.max(1, Math.ceil(total / deskPageSize))}
          hrefOf={(other) => href(locale, "deskEvents", {}, { show, page: other })}
        />
      </div>
    </DeskPage>
  );
}
