// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { NextResponse } from "next/server";
import { refusalPage } from "./lib/kernel/refusal-page.ts";
import { isFromOurPages } from "./lib/kernel/same-origin.ts";

/** In bytes; `serverActions.bodySizeLimit` in `next.config.ts` in other words. */
const largestBody = 55 * 1024 * 1024;

/**
 * Turns away what Next would answer with a fault of ours (500): addresses that cannot be decoded, bodies above the
 * limit, forms without the mark that parts their fields, and forms of other sites. Whatever a visitor of our pages does passes by (`config.matcher`).
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = new URL(request.url);
  if (!canBeRead(pathname)) return refusalPage(pathname, 400, "address");
  if (Number(request.headers.get("content-length")) > largestBody) return refusalPage(pathname, 413, "too-large");
  if (isWrite(request) && !canBeParted(request)) return refusalPage(pathname, 400, "body");
  if (isWrite(request) && !isFromOurPages(request)) return refusalPage(pathname, 403, "elsewhere");
  return NextResponse.next();
}

function canBeRead(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\0");
  } catch {
    return false;
  }
}

/** A form with files names in its header what its parts begin with (RFC 7578, 4.1); without it nothing can be read. */
const canBeParted = ({ headers }: Request) => {
  const type = headers.get("content-type") ?? "";
  return !/^multipart\/form-data/.test(type) || /;\s*boundary=[^;\s]/.test(type);
};

const isWrite = ({ method }: Request) => method !== "GET" && method !== "HEAD";

/** Next reads this without running it. The API's handlers ask for themselves where a request comes from. */
export const config = {
  matcher: [
    { source: "/(.*%.*)" },
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-length", value: "57[7-9]\\d{5}|5[89]\\d{6}|[6-9]\\d{7}|\\d{9,}" }],
    },
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-type", value: "multipart/form-data(?!.*boundary=[^;\\s]).*" }],
    },
    {
      source: "/:locale(it|en)/:path*",
      has: [{ type: "header", key: "content-type" }],
      missing: [{ type: "header", key: "sec-fetch-site", value: "same-origin" }],
    },
  ],
};
