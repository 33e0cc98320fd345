// SPDX-License-Identifier: AGPL-3.0-or-later
import { ratedPage } from "#app/_frame/rated-page.ts";
import { rate } from "#lib/feedback/commands/rate.ts";
import type { Rated } from "#lib/feedback/rated.ts";
import { rateInput } from "#lib/feedback/schemas.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { clientAddress } from "#lib/kernel/client-address.ts";
import { env } from "#lib/kernel/env.ts";
import { NotFound, Refusal } from "#lib/kernel/errors.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { wantsJson } from "./wants-json.ts";

/**
 * A rating of a page or a service. With JavaScript the island asks and goes on in its place; without, the form leads to
 * a page with the next question.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOf(form);
  const fields = textFields(form);
  const answer = await answering(locale, async () => {
    if (!isFromOurPages(request)) throw new Refusal("errors.atTheDoor.elsewhere.title");
    await limitRequest("rating", null);
    const { rating, page, service } = parsed(rateInput, fields);
    const rated: Rated | null = service
      ? { kind: "service", name: service, address: null }
      : await ratedPage(page ?? "");
    if (!rated) throw new NotFound();
    const from = clientAddress(request.headers.get("x-forwarded-for"), env().TRUSTED_PROXIES) ?? "";
    return { id: await rate({ rated, rating, locale, from }), rating };
  });
  if (wantsJson(request)) return Response.json(answer, httpOf(answer));
  const { page, service, from } = fields;
  const next = answer.ok
    ? answer.data.id
      ? { id: answer.data.id, rating: answer.data.rating }
      : { done: "again" }
    : { problem: "rating" };
  const to = href(locale, "feedback", {}, { page, service, from, ...next });
  return new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store" } });
}
