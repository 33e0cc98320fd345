// SPDX-License-Identifier: AGPL-3.0-or-later

import { httpStatus } from "./answer.ts";
import { AnswerableError, Invalid, type Message, TooMany } from "./errors.ts";
import { log } from "./log.ts";
import { translator } from "./messages.ts";
import { openToAll, problem } from "./problem.ts";
import { type Allowance, spend } from "./rate-limit.ts";

/*
 * How programs are answered, by the guidelines for interoperability (ModI): objects, problems as in RFC 9457, and in
 * every answer how much one may still ask.
 */

const rateHeaders = ({ limit, remaining, resetsIn }: Allowance) => ({
  "RateLimit-Limit": String(limit),
  "RateLimit-Remaining": String(Math.max(0, remaining)),
  "RateLimit-Reset": String(resetsIn),
});

/** Answers a request for open data; `headers` are given to `answer`, to be sent along. */
export async function answeringProgram(
  request: Request,
  kind: "read" | "download",
  answer: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  let headers: Record<string, string> = {};
  try {
    headers = rateHeaders(await spend(kind, request.headers.get("x-forwarded-for")));
    return await answer({ ...openToAll, "Cache-Control": "public, max-age=60", ...headers });
  } catch (error) {
    return problemOf(error, headers);
  }
}

function problemOf(error: unknown, headers: Record<string, string>): Response {
  const t = translator("en");
  const say = ({ key, params }: Message) => t(key, params);
  if (error instanceof TooMany) {
    const wait = String(error.retryAfter);
    const told = { "Retry-After": wait, "RateLimit-Remaining": "0", "RateLimit-Reset": wait };
    return problem({ status: 429, title: "Too many requests", detail: say(error.text) }, told);
  }
  if (error instanceof Invalid) {
    const errors = Object.fromEntries(Object.entries(error.fields).map(([field, text]) => [field, say(text)]));
    return problem({ status: 400, title: "A parameter cannot be read", errors }, headers);
  }
  if (error instanceof AnswerableError) {
    const titles = { "not-found": "Not found", refused: "Refused", conflict: "Conflict", invalid: "Invalid" };
    return problem({ status: httpStatus[error.kind], title: titles[error.kind], detail: say(error.text) }, headers);
  }
  log("error", "a request for open data failed", {}, error);
  return problem({ status: 500, title: "Something went wrong" }, headers);
}

/** The parameters of an address; one that is given twice counts as it was given last. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);
