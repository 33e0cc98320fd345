// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { exportRatings } from "#lib/feedback/export-ratings.ts";
import { periodOf } from "#lib/feedback/queries.ts";
import { resultsQuery } from "#lib/feedback/schemas.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf, textFields } from "#lib/kernel/answering.ts";
import { today } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { streamOf } from "#lib/kernel/stream.ts";

/** The ratings that the desk looks at, as CSV. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const answer = await answering(localeOf(form), async () => {
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (!actor) throw new Refusal("feedback.refusals.notReader");
    await limitWrites(actor);
    const { kind, month } = resultsQuery.parse(textFields(form));
    return exportRatings(actor, { kind, period: periodOf(month, today()) });
  });
  if (!answer.ok) return Response.json(answer, httpOf(answer));
  return new Response(streamOf(answer.data), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="portico-feedback-${today()}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
