// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { iCalendar } from "#lib/kernel/ical.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { listActivities } from "./life-queries.ts";
import { findPublicByNumber } from "./queries.ts";
import { pactTag } from "./tags.ts";

/** The activities of a pact for calendars; one that was called off takes itself out. Null for what is not public. */
export async function pactCalendar(locale: Locale, number: string): Promise<{ body: string; changed: Date } | null> {
  "use cache";
  cacheTag(pactTag(number));
  cacheLife(publicCache);
  const pact = await findPublicByNumber(number);
  if (!pact) return null;
  const t = translator(locale);
  const { ahead, past } = await listActivities(pact.id);
  const activities = [...past, ...ahead];
  const address = siteAddress() + href(locale, "pact", { number });
  const host = new URL(siteAddress()).hostname;
  const body = iCalendar({
    name: t("pact-life.calendarName", { number }),
    language: locale,
    address: siteAddress() + href(locale, "pactCalendar", { number }),
    entries: activities.map((activity) => ({
      uid: `${activity.id}@${host}`,
      sequence: activity.sequence,
      created: activity.createdAt,
      changed: activity.updatedAt,
      isAllDay: false,
      starts: activity.startsAt,
      ends: activity.endsAt,
      title: activity.calledOffAt ? t("pact-life.calledOffTitle", { title: activity.title }) : activity.title,
      description: [activity.callingOffReason ?? activity.description, address].join("\n\n"),
      location: activity.place,
      address,
      category: pact.title,
      isCancelled: activity.calledOffAt !== null,
    })),
  });
  return { body, changed: new Date(Math.max(0, ...activities.map(({ updatedAt }) => updatedAt.getTime()))) };
}
