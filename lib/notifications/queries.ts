// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { inWords } from "./in-words.ts";

export const pageSize = 20;

/** Newest first and in words, a page at a time; pages count from 1. */
export async function listNotifications(personId: string, locale: Locale, page: number) {
  const mine = eq(notifications.personId, personId);
  const [total, found] = await Promise.all([
    db.$count(notifications, mine),
    db
      .select()
      .from(notifications)
      .where(mine)
      .orderBy(desc(notifications.createdAt), desc(notifications.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  ]);
  return {
    pages: Math.max(1, Math.ceil(total / pageSize)),
    notifications: found.map(({ id, kind, params, createdAt, readAt }) => {
      const { title, body, link } = inWords(locale, { kind, params });
      return { id, title, body, link, createdAt, isRead: readAt !== null };
    }),
  };
}

export type ListedNotification = Awaited<ReturnType<typeof listNotifications>>["notifications"][number];

export const countUnread = (personId: string): Promise<number> => db.$count(notifications, isUnreadOf(personId));

export const isUnreadOf = (personId: string) => and(eq(notifications.personId, personId), isNull(notifications.readAt));
