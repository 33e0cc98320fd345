// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { markReadAction } from "#lib/notifications/actions.ts";

type Notification = {
  id: string;
  title: string;
  body: string;
  link: { href: string; label: string };
  createdAt: Date;
  isRead: boolean;
};

type Props = { locale: Locale; notifications: readonly Notification[]; page: number };

/** What a person was told, newest first. What is unread says so in a word, and can be marked as read. */
export function NotificationList({ locale, notifications, page }: Props) {
  const t = useTranslations("notifications.page");
  return (
    <ul className="measure divide-y divide-line border-y border-line">
      {notifications.map(({ id, title, body, link, createdAt, isRead }) => (
        <li key={id} className={`space-y-2 py-6 ${isRead ? "" : "border-l-4 border-l-primary pl-4 sm:pl-6"}`}>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-base text-soft">
            {isRead ? null : <Badge tone="info">{t("isNew")}</Badge>}
            <DateTime locale={locale} value={createdAt} withTime />
          </div>
          <h2 className={`text-xl ${isRead ? "font-normal" : "font-semibold"}`}>{title}</h2>
          <p className="wrap-anywhere">{body}</p>
          <div className="flex flex-wrap items-baseline gap-x-6">
            <TextLink href={link.href} icon="arrow-right">
              {link.label}
            </TextLink>
            {isRead ? null : (
              <VerbForm
                locale={locale}
                action={markReadAction}
                values={{ notificationId: id, page: String(page) }}
                variant="quiet"
              >
                {t("markRead")}
                <span className="sr-only">: {title}</span>
              </VerbForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
