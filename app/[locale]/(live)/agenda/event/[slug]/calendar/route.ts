// SPDX-License-Identifier: AGPL-3.0-or-later
import { publishedCalendar } from "#lib/agenda/feed.ts";
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";
import { slugInput } from "#lib/kernel/text.ts";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** One event, to add to one's own calendar. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const calendar = await publishedCalendar(locale, { slug: parsed(slugInput, slug) });
    if (!calendar) throw new NotFound();
    const named = { ...headers, "Content-Disposition": `attachment; filename="${slug}.ics"` };
    return withValidators(request, { ...calendar, type: "text/calendar; charset=utf-8" }, named);
  });
