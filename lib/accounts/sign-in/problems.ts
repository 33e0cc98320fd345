// SPDX-License-Identifier: AGPL-3.0-or-later

import type { SignInProblem } from "../vocabulary.ts";

/** We say no, although the identity provider said yes. The reason names nobody, so it may be logged. */
export class SignInRefused extends Error {
  override readonly name = "SignInRefused";
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/**
 * What went wrong, from the error that next-auth and the OAuth library below it raised. Only types and codes are read:
 * their messages and causes may hold tokens and claims.
 */
export function problemIn(error: unknown): SignInProblem {
  for (const link of chain(error)) {
    const problem = problemOfLink(link);
    if (problem) return problem;
  }
  return "unexpected";
}

/** The error, what caused it, and what caused that: next-auth keeps the first cause under `err`. */
function* chain(error: unknown): Generator<Error> {
  for (let link = error, depth = 0; link instanceof Error && depth < 8; depth++) {
    yield link;
    const { cause } = link;
    link = isObject(cause) && "err" in cause ? cause.err : cause;
  }
}

function problemOfLink(error: Error): SignInProblem | undefined {
  if (error instanceof SignInRefused) return error.problem;
  const { cause } = error;
  const detail = isObject(cause) ? cause : {};

  const type = "type" in error ? error.type : undefined;

  if (type === "InvalidCheck") return "expired";
  if (type === "OAuthCallbackError") return "refused";
  if (error.message === "fetch failed" || error.name === "TimeoutError") return "unreachable";

  switch ("code" in error ? error.code : undefined) {
    case "OAUTH_JWT_CLAIM_COMPARISON_FAILED":
      return problemOfClaim(detail.claim);
    case "OAUTH_JWT_TIMESTAMP_CHECK_FAILED":
      return "expired";
    case "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED":
      return detail.attribute === "issuer" ? "issuer" : "refused";
    // The code of the callback was used before, or too late.
    case "OAUTH_RESPONSE_BODY_ERROR":
      return "error" in error && error.error === "invalid_grant" ? "expired" : "refused";
    case "OAUTH_RESPONSE_IS_NOT_CONFORM":
    case "OAUTH_RESPONSE_IS_NOT_JSON":
      return "unreachable";
    case "OAUTH_INVALID_RESPONSE":
      return problemOfParameter(error.message);
    default:
      return undefined;
  }
}

const problemOfClaim = (claim: unknown): SignInProblem => {
  if (claim === "nonce") return "nonce";
  return claim === "iss" ? "issuer" : "audience";
};

/** The library tells these apart by their sentence alone; it names the parameter and never its value. */
function problemOfParameter(message: string): SignInProblem {
  if (message.includes('"state"')) return "state";
  if (message.includes('"nonce"')) return "nonce";
  if (message.includes('"aud"')) return "audience";
  return message.includes('"iss"') ? "issuer" : "refused";
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
