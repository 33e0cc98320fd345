// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalPage } from "#lib/kernel/refusal-page.ts";
import { gather, type Raw } from "./gather.ts";

/**
 * Two answers to a form that Next gives in a few English words of its own become pages: to a form that is older than the
 * build, and to a body that ends before its last part does, which Next takes for a fault of ours (500).
 */
export function sayInWords(request: IncomingMessage, response: ServerResponse, raw: Raw): void {
  if (request.method !== "POST") return;
  const isWhole = watchEnd(request);
  // A script of ours tells the reader itself; it says so by this header.
  const isOutdated = () => response.hasHeader("x-nextjs-action-not-found") && !("next-action" in request.headers);
  const isCutOff = () =>
    response.statusCode === 500 && response.getHeader("content-type") === "text/plain" && !isWhole();
  const send = async () => {
    const page = isOutdated()
      ? refusalPage(request.url ?? "", 409, "outdated")
      : refusalPage(request.url ?? "", 400, "body");
    const body = Buffer.from(await page.arrayBuffer());
    for (const name of ["x-nextjs-cache", "x-nextjs-prerender"]) response.removeHeader(name);
    raw.writeHead(page.status, { ...Object.fromEntries(page.headers), "content-length": body.length });
    raw.end(body);
  };
  gather(response, () => isOutdated() || isCutOff(), send);
}

/** Whether the body of a form with files has come to its end (RFC 2046, 5.1.1), as far as it was read; others always have. */
function watchEnd(request: IncomingMessage): () => boolean {
  const boundary = /^multipart\/form-data;.*boundary="?([^";\s]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (!boundary) return () => true;
  const closing = `--${boundary}--`;
  // Behind it there may be the end of the line.
  const kept = closing.length + 2;
  let end = Buffer.alloc(0);
  const { push } = request;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk) end = Buffer.concat([end, chunk.subarray(-kept)]).subarray(-kept);
    return push.call(request, chunk, encoding);
  };
  return () => end.includes(closing);
}
