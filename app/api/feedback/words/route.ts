// SPDX-License-Identifier: AGPL-3.0-or-later
import { addWords } from "#lib/feedback/commands/add-words.ts";
import { wordsInput } from "#lib/feedback/schemas.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, localeOf, parsed, textFields } from "#lib/kernel/answering.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { wantsJson } from "../wants-json.ts";

/** What went well or badly, and words, added to a rating that was just given. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOf(form);
  const { page, service, from, ...fields } = textFields(form);
  const answer = await answering(locale, async () => {
    if (!isFromOurPages(request)) throw new Refusal("errors.atTheDoor.elsewhere.title");
    await limitRequest("rating", null);
    await addWords(parsed(wordsInput, fields));
    return {};
  });
  if (wantsJson(request)) return Response.json(answer, httpOf(answer));
  const to = href(locale, "feedback", {}, { page, service, from, done: 1 });
  return new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store" } });
}
