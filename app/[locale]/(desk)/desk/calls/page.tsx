// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CallTable } from "#components/calls/call-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { countAtDesk, listAtDesk } from "#lib/calls/queries.ts";
import { deskCallsQuery } from "#lib/calls/schemas.ts";
import { standingOn } from "#lib/calls/standing-policy.ts";
import { callStates, callsOnDeskPage } from "#lib/calls/vocabulary.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calls.desk");
  return { title: t("title") };
}

/** The calls at work: what is published, drafts, what was withdrawn; and the questions that wait. */
export default async function DeskCallsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCalls") });
  const query = deskCallsQuery.safeParse(await searchParams);
  if (!query.success) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("calls");
  const frame = { section: "deskCalls", title: t("desk.title"), alternates: alternates("deskCalls") } as const;
  const decision = callPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const { show, page, done } = query.data;
  const [calls, total] = await Promise.all([listAtDesk(show, page), countAtDesk(show)]);
  const writing = callPolicy.write(actor);
  const day = today();
  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-8 pb-16">
        <PageHeader title={t("desk.title")} lead={t("desk.lead")}>
          {done === "discarded" ? <Done title={t("desk.discarded")} /> : null}
          {writing.allowed ? (
            <ButtonLink href={href(locale, "deskNewCall")} icon="plus">
              {t("desk.new")}
            </ButtonLink>
          ) : (
            <Button disabledBecause={say(writing.reason, writing.params)}>{t("desk.new")}</Button>
          )}
        </PageHeader>
        <nav aria-label={t("desk.shown")}>
          <ul className="flex flex-wrap gap-x-6">
            {callStates.map((state) => (
              <li key={state}>
                <TextLink
                  href={href(locale, "deskCalls", {}, { show: state })}
                  className="touch"
                  aria-current={state === show ? "page" : undefined}
                >
                  {t(`desk.show.${state}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {calls.length === 0 ? (
          <EmptyState title={t("desk.none")} />
        ) : (
          <CallTable
            locale={locale}
            caption={t(`desk.show.${show}`)}
            calls={calls.map((call) => ({ ...call, standing: standingOn(call, day) }))}
          />
        )}
        <Pagination
          label={t("desk.title")}
          page={page}
          pages={Math.max(1, Math.ceil(total / callsOnDeskPage))}
          hrefOf={(other) => href(locale, "deskCalls", {}, { show, page: other })}
        />
      </div>
    </DeskPage>
  );
}
