// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { weekToShow } from "./opening-days.ts";
import { listExceptionsFrom, listOpeningDays, listWeeklyHours } from "./queries.ts";
import { hoursTag } from "./tags.ts";

/** Far enough to name the next opening after any closure one plans. */
const daysAhead = 45;

/**
 * When the office is open: every week, this week since its Monday, or the next one where nothing of this one is left, and
 * what is different in the weeks to come.
 */
export async function publishedHours() {
  "use cache";
  cacheTag(hoursTag, municipalityTag);
  cacheLife(publicCache);
  const now = today();
  const monday = now.subtract({ days: now.dayOfWeek - 1 });
  const [weekly, exceptions, days] = await Promise.all([
    listWeeklyHours(),
    listExceptionsFrom(now),
    listOpeningDays(monday, daysAhead + 7),
  ]);
  const { week, isNext } = weekToShow(days, now.dayOfWeek);
  return {
    today: now.toString(),
    weekly,
    exceptions: exceptions.map(({ id, kind, startsOn, endsOn, opens, closes, reason }) => ({
      ...{ id, kind, startsOn, endsOn },
      ...{ opens, closes, reason },
    })),
    week,
    isNextWeek: isNext,
    days: days.filter(({ date }) => date >= now.toString()),
  };
}
