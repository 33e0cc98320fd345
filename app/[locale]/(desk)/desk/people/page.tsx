// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OrganisationChart } from "#components/organisation/organisation-chart.tsx";
import { PeopleSearchForm } from "#components/organisation/people-search-form.tsx";
import { PeopleTable } from "#components/organisation/people-table.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { chartOf, membersOf } from "#lib/organisation/chart.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import {
  listPeople,
  listStaff,
  listUnitsWithContacts,
  participationUnitCode,
  peoplePageSize,
} from "#lib/organisation/queries.ts";
import { peopleSearchInput } from "#lib/organisation/schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation");
  return { title: t("title") };
}

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.literal("contacts").optional().catch(undefined) });

/** Who is who: the staff and the organisation chart, or whoever is looked up. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const params = await searchParams;
  const asked = peopleSearchInput.safeParse(params);
  if (!asked.success) return leadToMissing();
  const search = asked.data;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPeople") });
  const t = await getTranslations("organisation");
  const frame = { section: "deskPeople", title: t("title"), alternates: alternates("deskPeople") } as const;
  const decision = organisationPolicy.readPeople(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const on = today();
  const isSearch = search.q !== null || search.role !== null || search.unit !== null;
  const [{ total, people }, units, staff] = await Promise.all([
    listPeople(search, on),
    listUnitsWithContacts(),
    isSearch ? [] : listStaff(on),
  ]);
  const { done } = query.parse(params);
  const mayEdit = organisationPolicy.editUnitContacts(actor).allowed;
  const editedAt = (code: string) =>
    code === participationUnitCode ? href(locale, "deskContacts") : href(locale, "deskUnit", { code });
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-10 pb-16">
        {done ? <Done title={t("contacts.done")} /> : null}
        <div>
          <PageHeader title={t("title")} lead={t("lead")} />
          <PeopleSearchForm locale={locale} search={search} units={units} />
        </div>
        {people.length === 0 ? (
          <EmptyState title={t("search.none")}>{t("search.noneText")}</EmptyState>
        ) : (
          <PeopleTable
            locale={locale}
            caption={isSearch ? t("search.results", { count: total }) : t("search.staff")}
            people={people}
          />
        )}
        <Pagination
          page={search.page}
          pages={Math.ceil(total / peoplePageSize)}
          label={t("search.pages")}
          hrefOf={(page) =>
            href(
              locale,
              "deskPeople",
              {},
              {
                q: search.q ?? undefined,
                role: search.role ?? undefined,
                unit: search.unit ?? undefined,
                page,
              },
            )
          }
        />
        {isSearch ? null : (
          <Section id="chart" title={t("chart.title")} lead={t("chart.lead")}>
            <OrganisationChart
              locale={locale}
              units={chartOf(units)}
              members={membersOf(staff)}
              editedAt={mayEdit ? editedAt : () => null}
            />
          </Section>
        )}
      </div>
    </DeskPage>
  );
}
