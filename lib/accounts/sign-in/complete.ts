// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import type { NextRequest } from "next/server";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { askRegister } from "../commands/ask-register.ts";
import { type Entrance, entrances, type SignInProblem } from "../vocabulary.ts";
import { countSignIn, forgetJourney, lead, leadToProblem } from "./answers.ts";
import { journeyCookie, journeyFrom, sessionCookieName } from "./cookies.ts";
import { type Attempt, nextAuthFor } from "./next-auth.ts";

/** Takes back whom the identity provider sends: checks what it says, opens the session, leads where they were going. */
export async function completeSignIn(request: NextRequest, entrance: string): Promise<Response> {
  if (!isEntrance(entrance)) return new Response(null, { status: 404 });
  const attempt: Attempt = {
    entrance,
    journey: journeyFrom(request.cookies.get(journeyCookie().name)?.value),
    previousToken: request.cookies.get(sessionCookieName())?.value,
    userAgent: (request.headers.get("user-agent") ?? "").slice(0, 400),
  };
  const tooMany = await countSignIn(attempt.journey.locale);
  if (tooMany) return tooMany;

  const answer = await nextAuthFor(attempt).handlers.GET(request);
  if (!attempt.isSignedIn) return leadToProblem(attempt, problemOf(attempt, request.nextUrl.searchParams));

  await findResidencyOut(attempt);
  const headers = new Headers(answer.headers);
  forgetJourney(headers);
  return lead(destination(attempt), headers);
}

const isEntrance = (value: string): value is Entrance => entrances.some((entrance) => entrance === value);

/** Where somebody lives is asked when they come in, and never keeps them out. */
async function findResidencyOut({ admitted }: Attempt): Promise<void> {
  if (!admitted || admitted.identity.door === "staff") return;
  await askRegister(admitted.personId).catch((error: unknown) =>
    log("error", "residency was not recorded", { personId: admitted.personId }, error),
  );
}

/** next-auth tells that the provider said no, and loses what it said. */
function problemOf({ problem = "unexpected" }: Attempt, said: URLSearchParams): SignInProblem {
  return problem === "refused" && said.get("error") === "access_denied" ? "cancelled" : problem;
}

/** Where one was going, else one's own desk; first of all, whoever has no e-mail address is asked for one. */
function destination({ entrance, journey: { to, locale }, admitted }: Attempt): string {
  if (admitted && !admitted.hasEmail) return href(locale, "email", {}, { to: to ?? undefined });
  return to ?? href(locale, entrance === "staff" ? "desk" : "area");
}
