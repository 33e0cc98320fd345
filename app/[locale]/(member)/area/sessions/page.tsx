// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { SessionCard } from "#components/accounts/session-card.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { endOtherSessionsAction, endSessionAction } from "#lib/accounts/actions.ts";
import { deviceOf } from "#lib/accounts/device.ts";
import { listSessions } from "#lib/accounts/queries.ts";
import { sessionsQuery } from "#lib/accounts/schemas.ts";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.sessions");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function SessionsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const current = await requireSession({ returnTo: href(locale, "sessions") });
  const sessions = await listSessions(current.personId);
  const { ended } = sessionsQuery.parse(await searchParams);
  const t = await getTranslations("accounts.sessions");
  const doors = await getTranslations("accounts.doors");

  const deviceName = (userAgent: string) => {
    const { browser, system } = deviceOf(userAgent);
    return browser && system ? t("device", { browser, system }) : (browser ?? system ?? t("unknownDevice"));
  };

  return (
    <MemberPage section="sessions" title={t("title")} name={nameOf(current)} alternates={alternates("sessions")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {ended ? <Done title={t(ended === "one" ? "ended" : "othersEnded")} /> : null}
        </PageHeader>
        <ul className="grid gap-6 lg:grid-cols-2">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionCard
                device={deviceName(session.userAgent)}
                current={session.id === current.id ? t("this") : undefined}
                facts={[
                  {
                    id: "door",
                    term: t("door"),
                    description: `${doors(session.door)}, ${t("level", { level: session.level })}`,
                  },
                  {
                    id: "began",
                    term: t("began"),
                    description: <DateTime locale={locale} value={session.createdAt} withTime />,
                  },
                  {
                    id: "seen",
                    term: t("lastSeen"),
                    description: <DateTime locale={locale} value={session.lastSeenAt} withTime />,
                  },
                ]}
              >
                {session.id === current.id ? null : (
                  <VerbForm
                    locale={locale}
                    action={endSessionAction}
                    values={{ sessionId: session.id }}
                    variant="secondary"
                  >
                    {t("end")}
                  </VerbForm>
                )}
              </SessionCard>
            </li>
          ))}
        </ul>
        <p className="pt-6 text-soft">{t("expiry")}</p>
        {sessions.length > 1 ? (
          <Section title={t("endOthers")} lead={t("endOthersLead")}>
            <VerbForm locale={locale} action={endOtherSessionsAction} variant="danger">
              {t("endOthers")}
            </VerbForm>
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
