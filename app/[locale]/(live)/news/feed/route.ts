// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";
import { publishedNewsFeed } from "#lib/news/feed.ts";
import { newsFeedInput } from "#lib/news/schemas.ts";

type Context = { params: Promise<{ locale: string }> };

/** News and notices for feed readers, whole; of one kind, zone or topic if it is named, and in pages. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const feed = await publishedNewsFeed(locale, parsed(newsFeedInput, queryOf(request)));
    if (!feed) throw new NotFound();
    const page = { body: feed.body, type: "application/atom+xml; charset=utf-8", changed: feed.changed };
    return withValidators(request, page, headers);
  });
