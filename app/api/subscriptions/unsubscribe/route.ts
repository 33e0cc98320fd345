// SPDX-License-Identifier: AGPL-3.0-or-later
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { httpOf } from "#lib/kernel/answer.ts";
import { answering, parsed } from "#lib/kernel/answering.ts";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import { endSubscription } from "#lib/subscriptions/commands/end-subscription.ts";
import { subscriptionQuery, subscriptionTokenInput } from "#lib/subscriptions/schemas.ts";

const tokenOf = ({ nextUrl }: NextRequest) => ({ token: nextUrl.searchParams.get("token") ?? "" });

/** The button of a mail program: one click, no cookie, no question, and the subscription is over (RFC 8058). */
export async function POST(request: NextRequest): Promise<Response> {
  const answer = await answering(defaultLocale, async () => {
    await limitRequest("write", null);
    await endSubscription(parsed(subscriptionTokenInput, tokenOf(request)).token);
  });
  return Response.json(answer, httpOf(answer));
}

/** Whoever opens the address is asked first: programs that check mail open links, too. */
export function GET(request: NextRequest): never {
  const { token } = subscriptionQuery.parse(tokenOf(request));
  redirect(href(defaultLocale, "subscription", {}, { token: token || undefined }));
}
