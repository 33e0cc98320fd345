// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { findActor } from "#lib/accounts/session.ts";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, parsed } from "#lib/kernel/answering.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { limitWrites } from "#lib/kernel/rate-limit.ts";
import { similarInput } from "#lib/proposals/filing-schemas.ts";
import { similarInWords } from "#lib/proposals/similar-in-words.ts";

/** The proposals most like a title that is being written; asked often, so only of who signed in. */
export async function GET({ nextUrl }: NextRequest) {
  const asked = nextUrl.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const answer = await answering(locale, async () => {
    const actor = await findActor();
    if (!actor) throw new Refusal("proposals.refusals.signIn");
    await limitWrites(actor);
    const { title, except } = parsed(similarInput, Object.fromEntries(nextUrl.searchParams));
    return similarInWords(locale, title, except);
  });
  return Response.json(answer.ok ? answer.data : answer, httpOf(answer));
}
