// SPDX-License-Identifier: AGPL-3.0-or-later

/** What every action and route handler answers. `message` is a sentence in the reader's language. */
export type Answer<Data = undefined> =
  | { ok: true; data: Data }
  | {
      ok: false;
      kind: RefusalKind;
      message: string;
      fields?: Record<string, string>;
      /** In seconds, for who was too fast. */
      retryAfter?: number;
    };

export type RefusalKind = "invalid" | "refused" | "conflict" | "not-found" | "failed";

export const httpStatus: Record<RefusalKind, number> = {
  invalid: 422,
  refused: 403,
  conflict: 409,
  "not-found": 404,
  failed: 503,
};

/** Status and headers with which a route handler gives an answer. */
export function httpOf(answer: Answer<unknown>): { status: number; headers: Record<string, string> } {
  const headers = { "Cache-Control": "no-store" };
  if (answer.ok) return { status: 200, headers };
  if (answer.retryAfter === undefined) return { status: httpStatus[answer.kind], headers };
  return { status: 429, headers: { ...headers, "Retry-After": String(answer.retryAfter) } };
}
