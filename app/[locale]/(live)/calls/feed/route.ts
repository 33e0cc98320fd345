// SPDX-License-Identifier: AGPL-3.0-or-later
import { publishedCallsFeed } from "#lib/calls/feed.ts";
import { answeringProgram } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";

type Context = { params: Promise<{ locale: string }> };

/** The latest calls for feed readers, whole. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const { body, changed } = await publishedCallsFeed(locale);
    return withValidators(request, { body, type: "application/atom+xml; charset=utf-8", changed }, headers);
  });
