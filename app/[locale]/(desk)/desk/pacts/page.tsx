// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PactTable } from "#components/pacts/desk/pact-table.tsx";
import { LifeDueTable } from "#components/pacts/life/life-dues.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { pressure } from "#lib/cases/queue.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { countDeskPacts, deskPageSize, listDeskPacts } from "#lib/pacts/desk-queries.ts";
import { type DeskPactsQuery, type DeskView, deskPactsQuery, deskViews } from "#lib/pacts/desk-schemas.ts";
import { countLateInLife, listLateInLife } from "#lib/pacts/life-dues.ts";
import { pactPolicy, pactsInSight } from "#lib/pacts/policy.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-desk");
  return { title: t("title") };
}

/** All pacts in sight, by stage: applications, what is in force, what has ended, what was moved in; and what is late in their life. */
export default async function DeskPactsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPacts") });
  const parsed = deskPactsQuery.safeParse(await searchParams);
  if (!parsed.success) return leadToMissing();
  const query = parsed.data;
  const t = await getTranslations("pact-desk");
  const frame = {
    section: "deskPacts",
    title: t("title"),
    alternates: alternates("deskPacts", {}, { show: query.show, q: query.q ?? undefined }),
  } as const;
  const decision = pactPolicy.readList(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const inSight = pactsInSight(actor);
  const on = today();
  const soon = await dueSoonDays(on);
  const until = on.add({ days: soon }).toString();
  const [stages, life] = await Promise.all([
    countDeskPacts(inSight, { ...query, show: "all" }),
    countLateInLife(inSight, until, query),
  ]);
  const counts = { ...stages, life };
  const words = { q: query.q ?? undefined };
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {pactPolicy.moveIn(actor).allowed ? (
            <ButtonLink href={href(locale, "deskPactImports")} variant="secondary" icon="upload">
              {t("moveIn")}
            </ButtonLink>
          ) : null}
        </PageHeader>
        <nav aria-label={t("stages")}>
          <ul className="flex flex-wrap gap-x-6">
            {deskViews.map((stage) => (
              <li key={stage}>
                <TextLink
                  href={href(locale, "deskPacts", {}, { ...words, show: stage })}
                  className="touch"
                  aria-current={stage === query.show ? "page" : undefined}
                >
                  {t(`stage.${stage}`)} ({counts[stage]})
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        <form method="get" action={href(locale, "deskPacts")} className="flex flex-wrap items-end gap-4">
          <input type="hidden" name="show" value={query.show} />
          <div className="min-w-64 flex-1">
            <TextField locale={locale} name="q" label={t("search")} optional defaultValue={query.q ?? ""} />
          </div>
          <Button type="submit" variant="secondary">
            {t("searchSubmit")}
          </Button>
        </form>
        {query.show === "life" ? await lifeTable(query) : await stageTable({ ...query, show: query.show })}
        <Pagination
          label={t("pages")}
          page={query.page}
          pages={Math.max(1, Math.ceil(counts[query.show] / deskPageSize))}
          hrefOf={(page) => href(locale, "deskPacts", {}, { ...words, show: query.show, page })}
        />
      </div>
    </DeskPage>
  );

  async function stageTable(asked: DeskPactsQuery): Promise<ReactNode> {
    const found = await listDeskPacts(inSight, asked);
    if (found.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
    const pacts = found.map((row) => ({
      ...row,
      pressure: row.isRunning ? pressure(row.dueOn, { on, dueSoonDays: soon }) : null,
    }));
    return <PactTable locale={locale} caption={t(`stage.${asked.show}`)} pacts={pacts} />;
  }

  async function lifeTable(asked: DeskView): Promise<ReactNode> {
    const found = await listLateInLife(inSight, until, asked);
    if (found.length === 0) return <EmptyState title={t("noLife")}>{t("noLifeText")}</EmptyState>;
    const dues = found.map((row) => ({ ...row, pressure: pressure(row.day, { on, dueSoonDays: soon }) }));
    return (
      <>
        <p className="measure">{t("lifeLead")}</p>
        <LifeDueTable locale={locale} dues={dues} />
      </>
    );
  }
}
