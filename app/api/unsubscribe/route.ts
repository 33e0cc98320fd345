// SPDX-License-Identifier: AGPL-3.0-or-later
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, parsed } from "#lib/kernel/answering.ts";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { chooseByMail } from "#lib/notifications/commands/choose-by-mail.ts";
import { unsubscribeInput } from "#lib/notifications/schemas.ts";

const inputOf = (request: NextRequest) =>
  parsed(unsubscribeInput, { token: request.nextUrl.searchParams.get("token") ?? "" });

/** The button of a mail program: one click, and these mails stop (RFC 8058). */
export async function POST(request: NextRequest): Promise<Response> {
  const answer = await answering(defaultLocale, async () => {
    await limitRequest("write", null);
    await chooseByMail(inputOf(request).token);
  });
  return Response.json(answer, httpOf(answer));
}

/** Whoever opens the address is asked first: programs that check mail open links, too. */
export function GET(request: NextRequest): never {
  redirect(href(defaultLocale, "unsubscribe", {}, inputOf(request)));
}
