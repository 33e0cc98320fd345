// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { NotificationList } from "#components/notifications/notification-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { markAllReadAction } from "#lib/notifications/actions.ts";
import { listNotifications } from "#lib/notifications/queries.ts";
import { notificationsQuery } from "#lib/notifications/schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications.page");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function NotificationsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const { page, done } = notificationsQuery.parse(await searchParams);
  const session = await requireSession({ returnTo: href(locale, "notifications") });
  const { notifications, pages } = await listNotifications(session.personId, locale, page);
  if (page > pages) return leadToMissing();
  const t = await getTranslations("notifications.page");
  const addressOf = (wanted: number) => href(locale, "notifications", {}, { page: wanted > 1 ? wanted : undefined });

  return (
    <MemberPage
      section="notifications"
      title={t("title")}
      name={nameOf(session)}
      alternates={alternates("notifications", {}, { page: page > 1 ? page : undefined })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {done ? <Done title={t(`done.${done}`)} /> : null}
          {notifications.length > 0 ? <p>{t("unread", { count: session.unread })}</p> : null}
          {session.unread > 0 ? (
            <VerbForm locale={locale} action={markAllReadAction} variant="secondary">
              {t("markAllRead")}
            </VerbForm>
          ) : null}
        </PageHeader>
        {notifications.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <div className="space-y-8">
            <NotificationList locale={locale} notifications={notifications} page={page} />
            <Pagination page={page} pages={pages} label={t("title")} hrefOf={addressOf} />
          </div>
        )}
        <p className="pt-10">
          <TextLink href={href(locale, "mailPreferences")} icon="mail">
            {t("choose")}
          </TextLink>
        </p>
      </div>
    </MemberPage>
  );
}
