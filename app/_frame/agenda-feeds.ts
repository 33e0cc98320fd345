// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AgendaFilter } from "#lib/agenda/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";

/** By this link of the head a program finds the calendar, of a zone or kind if one is looked at. */
export async function agendaFeeds(filter: AgendaFilter = {}) {
  const locale = await getLocale();
  const t = await getTranslations("agenda");
  return { "text/calendar": [{ url: href(locale, "agendaCalendar", {}, filter), title: t("title") }] };
}
