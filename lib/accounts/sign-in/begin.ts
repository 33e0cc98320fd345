// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { assuranceLevels } from "#lib/kernel/actor.ts";
import { textFields } from "#lib/kernel/answering.ts";
import { locales } from "#lib/kernel/locale.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { ownPage } from "../return-address.ts";
import { entrances } from "../vocabulary.ts";
import { cookieText, countSignIn, lead, leadToProblem } from "./answers.ts";
import { journeyCookie, journeyText, usualLevel } from "./cookies.ts";
import { type Attempt, nextAuthFor } from "./next-auth.ts";
import { problemIn } from "./problems.ts";

const form = z.object({
  entrance: z.enum(entrances),
  locale: z.enum(locales),
  to: z.string().optional().transform(ownPage),
  level: z.coerce.number().pipe(z.literal(assuranceLevels)).default(usualLevel),
});

/** Sends whoever pressed one of the sign-in buttons to the identity provider. */
export async function beginSignIn(request: NextRequest): Promise<Response> {
  if (!isFromOurPages(request)) return new Response(null, { status: 403 });
  const sent = form.safeParse(textFields(await request.formData().catch(() => new FormData())));
  if (!sent.success) return new Response(null, { status: 422 });

  const { entrance, ...journey } = sent.data;
  const tooMany = await countSignIn(journey.locale);
  if (tooMany) return tooMany;

  const attempt: Attempt = { entrance, journey, previousToken: undefined, userAgent: "" };
  const provider = await addressOfProvider(attempt);
  if (attempt.problem || !provider) return leadToProblem(attempt, attempt.problem ?? "unexpected");

  const { name, options } = journeyCookie();
  return lead(provider, new Headers({ "Set-Cookie": cookieText(name, journeyText(journey), options) }));
}

/** next-auth sets its cookies on the answer by itself; where it fails it only leaves the problem behind. */
async function addressOfProvider(attempt: Attempt): Promise<string | undefined> {
  try {
    return await nextAuthFor(attempt).signIn(attempt.entrance, { redirect: false, redirectTo: "/" });
  } catch (error) {
    unstable_rethrow(error);
    attempt.problem ??= problemIn(error);
    return undefined;
  }
}
