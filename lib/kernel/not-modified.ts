// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";

type Page = { body: string; type: string; changed: Date };

/** Gives a text to who has not got it yet; who has it is told so (RFC 9110, sections 13 and 15.4.5). */
export function withValidators(
  request: Request,
  { body, type, changed }: Page,
  headers: Record<string, string>,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const validators = { ...headers, ETag: etag, "Last-Modified": changed.toUTCString() };
  if (hasIt(request, etag, changed)) return new Response(null, { status: 304, headers: validators });
  return new Response(body, { headers: { ...validators, "Content-Type": type } });
}

function hasIt({ headers }: Request, etag: string, changed: Date): boolean {
  const known = headers.get("if-none-match");
  // A cache in between may have made the tag a weak one; of the two questions this one counts.
  if (known !== null)
    return known.split(",").some((each) => each.trim().replace(/^W\//, "") === etag || each.trim() === "*");
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return Math.floor(changed.getTime() / 1_000) * 1_000 <= since;
}
