// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { parsed } from "#lib/kernel/answering.ts";
import { answeringProgram, queryOf } from "#lib/kernel/api.ts";
import { atomFeed, lastChange } from "#lib/kernel/atom.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { isLocale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { withValidators } from "#lib/kernel/not-modified.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedMunicipality } from "#lib/office/published.ts";
import { feedKinds } from "#lib/proposals/feed.ts";
import { atomEntry } from "#lib/proposals/feed-entry.ts";
import { publishedFeed } from "#lib/proposals/published.ts";

type Context = { params: Promise<{ locale: string }> };

const feedInput = z.object({
  of: z.enum(feedKinds).default("filed"),
  zone: z.string().optional(),
  topic: z.string().optional(),
});

/** What was filed or answered last, for feed readers; of one zone or topic if it is named. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answeringProgram(request, "read", async (headers) => {
    const { locale } = await params;
    if (!isLocale(locale)) throw new NotFound();
    const filter = parsed(feedInput, queryOf(request));
    const [zones, topics, municipality] = await Promise.all([
      publishedZones(),
      publishedTopics(),
      publishedMunicipality(),
    ]);
    const zone = zones.find(({ code }) => code === filter.zone);
    const topic = topics.find(({ code }) => code === filter.topic);
    // Only what there is: every other question would be kept as an answer of its own.
    if ((filter.zone && !zone) || (filter.topic && !topic)) throw new NotFound();

    const t = translator(locale);
    const entries = (await publishedFeed(filter)).map((entry) => atomEntry(entry, filter.of, locale));
    const title = t("search.feed.of", {
      title: municipality?.name ?? t("shell.brand"),
      what: t(`search.feed.${filter.of}`),
    });
    const address = (name: "proposalFeed" | "proposals", query = {}) => siteAddress() + href(locale, name, {}, query);
    const body = atomFeed({
      address: address("proposalFeed", filter.of === "filed" ? { ...filter, of: undefined } : filter),
      page: address("proposals"),
      language: locale,
      title: [title, zone?.name, topic?.name[locale]].filter(Boolean).join(" · "),
      author: municipality?.name ?? t("shell.brand"),
      rights: t("search.feed.rights"),
      entries,
    });
    const page = { body, type: "application/atom+xml; charset=utf-8", changed: lastChange(entries) };
    return withValidators(request, page, headers);
  });
