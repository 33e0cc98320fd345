// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { exportQueue } from "#lib/cases/export-queue.ts";
import { unitsInSight } from "#lib/cases/policy.ts";
import { readQueueQuery } from "#lib/cases/schemas.ts";
import { type Answer, httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf } from "#lib/kernel/answering.ts";
import { today } from "#lib/kernel/clock.ts";
import { NotFound, Refusal } from "#lib/kernel/errors.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { streamOf } from "#lib/kernel/stream.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";

/** The queue as CSV. A form posts here: what is taken along is written in the journal, so no link may do it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOf(form);
  const answer = await answering(locale, async () => {
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (actor?.kind !== "staff") throw new Refusal("cases.refusals.nothingInSight");
    await limitWrites(actor);
    const asked = readQueueQuery(String(form.get("query") ?? ""));
    if (!asked) throw new NotFound();
    const on = today();
    const view = { units: unitsInSight(actor), personId: actor.personId, on, dueSoonDays: await dueSoonDays(on) };
    return exportQueue(actor, view, asked, locale);
  });
  if (!answer.ok) return Response.json(answer satisfies Answer<unknown>, httpOf(answer));
  return new Response(streamOf(answer.data), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="portico-${today()}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
