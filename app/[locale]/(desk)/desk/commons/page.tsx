// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CommonsTable } from "#components/commons/commons-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { commonsPolicy } from "#lib/commons/policy.ts";
import { countByState, listAtDesk } from "#lib/commons/queries.ts";
import { deskCommonsQuery } from "#lib/commons/schemas.ts";
import { commonsOnDeskPage, commonsStates } from "#lib/commons/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("commons.desk");
  return { title: t("title") };
}

/** The catalogue at work: what was suggested and waits, what is listed, what was declined or retired. */
export default async function DeskCommonsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCommons") });
  const query = deskCommonsQuery.safeParse(await searchParams);
  if (!query.success) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("commons");
  const frame = { section: "deskCommons", title: t("desk.title"), alternates: alternates("deskCommons") } as const;
  const decision = commonsPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { show, page } = query.data;
  const [commons, counts] = await Promise.all([listAtDesk(show, page), countByState()]);
  const writing = commonsPolicy.write(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")}>
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewCommons")} icon="plus">
              {t("desk.new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("desk.new")}</Button>
          )}
        </PageHeader>
        <nav aria-label={t("desk.shown")}>
          <ul className="flex flex-wrap gap-x-6">
            {commonsStates.map((state) => (
              <li key={state}>
                <TextLink
                  href={href(locale, "deskCommons", {}, { show: state })}
                  className="touch"
                  aria-current={state === show ? "page" : undefined}
                >
                  {t("desk.show", { state: t(`desk.states.${state}`), count: counts[state] })}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {commons.length === 0 ? (
          <EmptyState title={t("desk.none")} />
        ) : (
          <CommonsTable
            locale={locale}
            caption={t(`desk.states.${show}`)}
            commons={commons}
            isWaiting={show === "suggested"}
          />
        )}
        <Pagination
          label={t("desk.title")}
          page={page}
          pages={Math.max(1, Math.ceil(counts[show] / commonsOnDeskPage))}
          hrefOf={(other) => href(locale, "deskCommons", {}, { show, page: other })}
        />
      </div>
    </DeskPage>
  );
}
