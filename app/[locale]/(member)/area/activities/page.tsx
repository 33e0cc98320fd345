// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ActivityEntry } from "#components/pacts/life/activities-screen.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { leaveActivityAction } from "#lib/pacts/life-actions.ts";
import { listOwnActivities } from "#lib/pacts/life-queries.ts";

type Props = { searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-life.own");
  return { title: t("title") };
}

/** The activities one enrolled in that are still to come. */
export default async function OwnActivitiesPage({ searchParams }: Props) {
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownActivities") });
  const own = await listOwnActivities(session.personId);
  const t = await getTranslations("pact-life.own");
  const { done } = await searchParams;
  const toPacts = <ButtonLink href={href(locale, "pacts")}>{t("find")}</ButtonLink>;
  return (
    <MemberPage
      section="ownActivities"
      title={t("title")}
      name={nameOf(session)}
      alternates={alternates("ownActivities")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done === "enrolled" || done === "left" ? <Done title={t(`done.${done}`)} /> : null}
        </PageHeader>
        {own.length === 0 ? (
          <EmptyState title={t("none")} action={toPacts} />
        ) : (
          <ul className="divide-y divide-hairline border-y border-hairline">
            {own.map(({ activity, pact }) => (
              <ActivityEntry
                key={activity.id}
                locale={locale}
                activity={activity}
                level={2}
                actions={
                  activity.calledOffAt ? null : (
                    <VerbForm
                      locale={locale}
                      action={leaveActivityAction}
                      values={{ id: activity.id }}
                      variant="secondary"
                    >
                      {t("leave")}
                      <span className="sr-only">: {activity.title}</span>
                    </VerbForm>
                  )
                }
              >
                <p>
                  <TextLink href={href(locale, "pact", { number: pact.number ?? "" })} lang="it">
                    {t("ofPact", { title: pact.title })}
                  </TextLink>
                </p>
              </ActivityEntry>
            ))}
          </ul>
        )}
      </div>
    </MemberPage>
  );
}
