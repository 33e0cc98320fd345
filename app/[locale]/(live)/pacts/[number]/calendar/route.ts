// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";
import { pactCalendar } from "#lib/pacts/pact-calendar.ts";
import { pactNumber } from "#lib/pacts/register-schemas.ts";

type Context = { params: Promise<{ locale: string; number: string }> };

/** The activities of a pact, for one's own calendar. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale, number } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const calendar = await pactCalendar(locale, parsed(pactNumber, number));
    if (!calendar) throw new NotFound();
    const named = { ...headers, "Content-Disposition": `attachment; filename="${number}.ics"` };
    return withValidators(request, { ...calendar, type: "text/calendar; charset=utf-8" }, named);
  });
