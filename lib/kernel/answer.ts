// SPDX-License-Identifier: AGPL-3.0-or-later

/** What every action and route handler answers. `message` is a sentence in the reader's language. */
export type Answer<Data = undefined> =
  | { ok: true; data: Data }
  | { ok: false; kind: RefusalKind; message: string; fields?: Record<string, string> };

export type RefusalKind = "invalid" | "refused" | "conflict" | "not-found" | "failed";

export const httpStatus: Record<RefusalKind, number> = {
  invalid: 422,
  refused: 403,
  conflict: 409,
  "not-found": 404,
  failed: 503,
};
