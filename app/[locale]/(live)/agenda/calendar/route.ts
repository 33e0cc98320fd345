// SPDX-License-Identifier: AGPL-3.0-or-later
import { publishedCalendar } from "#lib/agenda/feed.ts";
import { calendarInput } from "#lib/agenda/schemas.ts";
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";

type Context = { params: Promise<{ locale: string }> };

/** The whole agenda for calendar programs; of one zone or kind if it is named. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const calendar = await publishedCalendar(locale, parsed(calendarInput, queryOf(request)));
    if (!calendar) throw new NotFound();
    return withValidators(request, { ...calendar, type: "text/calendar; charset=utf-8" }, headers);
  });
