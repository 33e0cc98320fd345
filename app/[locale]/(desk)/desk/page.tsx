// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { AssignForm } from "#components/cases/assign-form.tsx";
import { ExportQueueForm } from "#components/cases/export-queue-form.tsx";
import { QueueFilters } from "#components/cases/queue-filters.tsx";
import { QueueSearchForm } from "#components/cases/queue-search-form.tsx";
import { QueueTable } from "#components/cases/queue-table.tsx";
import { SaveQueueForm } from "#components/cases/save-queue-form.tsx";
import { SavedQueueTabs } from "#components/cases/saved-queue-tabs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { unitsInSight } from "#lib/cases/policy.ts";
import { countFacets, countQueue, listQueue, queuePageSize } from "#lib/cases/queue.ts";
import { listSavedQueues } from "#lib/cases/saved-queues.ts";
import { queueInput, queueQuery } from "#lib/cases/schemas.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { proposalKinds } from "#lib/proposals/vocabulary.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { assignees, queueChoices } from "./queue-choices.ts";

/** Of requests each goes to its own unit, from its own page. */
const isProposal = ({ kind }: { kind: string }) => (proposalKinds as readonly string[]).includes(kind);

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.queue");
  return { title: t("title") };
}

/** The desk opens on what is due, or on the view that one wants to begin with. */
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

  const params = await searchParams;
  const saved = await listSavedQueues(actor.personId);
  const first = saved.find(({ isDefault }) => isDefault);
  if (first && Object.keys(params).length === 0) {
    redirect(href(locale, "desk", {}, Object.fromEntries(new URLSearchParams(first.query))));
  }
  const parsed = queueInput.safeParse(params);
  if (!parsed.success) return leadToMissing();
  const asked = parsed.data;
  const on = today();
  const view = { units, personId: actor.personId, on, dueSoonDays: await dueSoonDays(on) };
  const [counts, cases, facets, targets] = await Promise.all([
    countQueue(view, asked),
    listQueue(view, asked),
    countFacets(view),
    assignees(locale, on),
  ]);
  const query = queueQuery(asked);
  const written = new URLSearchParams(query).toString();
  const rows = cases.map((one) => ({
    ...one,
    isAssignable: isProposal(one) && examinationPolicy.assign(actor, one).allowed,
  }));
  const table = <QueueTable locale={locale} cases={rows} asked={asked} personId={actor.personId} />;
  const isNarrowed = Object.keys(query).some((name) => name !== "show" && name !== "sort");
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <SavedQueueTabs locale={locale} saved={saved} asked={asked} />
        <div className="space-y-6">
          <QueueFilters locale={locale} asked={asked} counts={counts} />
          <QueueSearchForm locale={locale} asked={asked} choices={await queueChoices(facets, locale, actor.personId)} />
          {cases.length === 0 ? (
            <EmptyState title={isNarrowed ? t("emptyFiltered") : t(`empty.${asked.show}`)}>
              {isNarrowed ? t("emptyFilteredText") : asked.show === "all" ? t("emptyText") : null}
            </EmptyState>
          ) : rows.some(({ isAssignable }) => isAssignable) ? (
            <AssignForm locale={locale} units={targets.units} officers={targets.officers}>
              {table}
            </AssignForm>
          ) : (
            table
          )}
          <Pagination
            page={asked.page}
            pages={Math.ceil(counts[asked.show] / queuePageSize)}
            label={t("pages")}
            hrefOf={(turned) => href(locale, "desk", {}, { ...query, page: turned })}
          />
          <SaveQueueForm locale={locale} query={written} />
          <ExportQueueForm locale={locale} query={written} />
        </div>
      </div>
    </DeskPage>
  );
}
