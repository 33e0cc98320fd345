// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { QueueFilters } from "#components/cases/queue-filters.tsx";
import { QueueTable } from "#components/cases/queue-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { unitsInSight } from "#lib/cases/policy.ts";
import { countQueue, listQueue, queuePageSize } from "#lib/cases/queries.ts";
import { queueInput } from "#lib/cases/schemas.ts";
import { today } from "#lib/kernel/clock.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.queue");
  return { title: t("title") };
}

/** The desk opens on what is due. */
export default async function QueuePage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "desk") });
  const t = await getTranslations("cases.queue");
  const frame = { section: "desk", title: t("title"), alternates: alternates("desk") } as const;
  const units = unitsInSight(actor);
  if (units.length === 0) {
    return (
      <DeskPage {...frame}>
        <div className="wrap pb-16">
          <PageHeader title={t("title")} />
          <EmptyState title={t("nothingHere")}>{t("nothingHereText")}</EmptyState>
        </div>
      </DeskPage>
    );
  }

  const asked = queueInput.safeParse(await searchParams);
  if (!asked.success) notFound();
  const { show, page } = asked.data;
  const on = today();
  const view = { units, personId: actor.personId, on, dueSoonDays: await dueSoonDays(on) };
  const [counts, cases] = await Promise.all([countQueue(view), listQueue(view, show, page)]);
  const running = cases.filter(({ dueOn }) => dueOn !== null);
  const suspended = cases.filter(({ dueOn }) => dueOn === null);
  const table = { locale, personId: actor.personId };
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <QueueFilters locale={locale} current={show} counts={counts} />
        {cases.length === 0 ? (
          <div className="pt-10">
            <EmptyState title={t(`empty.${show}`)}>{show === "all" ? t("emptyText") : null}</EmptyState>
          </div>
        ) : null}
        {running.length > 0 ? (
          <Section title={t("running")}>
            <QueueTable {...table} caption={t("running")} cases={running} tells="due" />
          </Section>
        ) : null}
        {suspended.length > 0 ? (
          <Section title={t("suspended")} lead={t("suspendedLead")}>
            <QueueTable {...table} caption={t("suspended")} cases={suspended} tells="suspendedSince" />
          </Section>
        ) : null}
        <div className="pt-8">
          <Pagination
            page={page}
            pages={Math.ceil(counts[show] / queuePageSize)}
            label={t("pages")}
            hrefOf={(turned) => href(locale, "desk", {}, { show, page: turned })}
          />
        </div>
      </div>
    </DeskPage>
  );
}
