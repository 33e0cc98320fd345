// SPDX-License-Identifier: AGPL-3.0-or-later
import { isLocale, type Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { publishedMunicipality } from "#lib/office/published.ts";
import { cardPage } from "#lib/proposals/card-page.ts";
import { publishedProposal } from "#lib/proposals/published.ts";
import type { PublicProposal } from "#lib/proposals/queries.ts";

type Context = { params: Promise<{ locale: string; number: string }> };

/** The proposal as a card that any website may frame; who may frame it is said in next.config.ts. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, number } = await params;
  const known = registerNumber.safeParse(number);
  const story = known.success && isLocale(locale) ? await publishedProposal(known.data) : null;
  if (!story || !isLocale(locale)) return missing();
  const municipality = await publishedMunicipality();
  return html(cardPage(cardOf(story.proposal, locale, municipality?.name)), 200);
}

function cardOf(proposal: PublicProposal, locale: Locale, municipality: string | undefined) {
  const t = translator(locale);
  const { number, zone, topic, supports, status, outcome } = proposal;
  return {
    locale,
    address: siteAddress() + href(locale, "proposal", { number }),
    number: t("search.card.title", { number }),
    title: proposal.publication === "hidden" ? t("search.hidden.title") : proposal.title,
    status: status === "answered" && outcome ? t(`proposals.outcome.${outcome}`) : t(`proposals.status.${status}`),
    facts: [
      `${zone ?? t("proposals.wholeMunicipality")} · ${topic[locale]}`,
      t("proposals.supports", { count: supports }),
    ],
    read: t("search.card.read"),
    from: t("search.card.from", { municipality: municipality ?? t("shell.brand") }),
  };
}

const missing = () => html(`<!doctype html><title>404</title><p>${translator("it")("search.card.missing")}</p>`, 404);

const html = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=60" },
  });
