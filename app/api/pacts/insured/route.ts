// SPDX-License-Identifier: AGPL-3.0-or-later
import { findActor } from "#lib/accounts/session.ts";
import { type Answer, httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { exportInsured } from "#lib/pacts/commands/life/export-insured.ts";
import { pactIdInput } from "#lib/pacts/life-schemas.ts";

/** The insurance list as CSV. A form posts here: who takes names along is written in the journal, so no link may do it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOf(form);
  const answer = await answering(locale, async () => {
    const actor = isFromOurPages(request) ? await findActor() : null;
    if (actor === null) throw new Refusal("pact-life.refusals.notASide");
    await limitWrites(actor);
    return exportInsured(actor, parsed(pactIdInput, textFields(form)), locale);
  });
  if (!answer.ok) return Response.json(answer satisfies Answer<unknown>, httpOf(answer));
  return new Response(answer.data.csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="assicurati-${answer.data.number}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
