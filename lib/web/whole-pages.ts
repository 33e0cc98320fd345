// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage, ServerResponse } from "node:http";
import { compressed, encodingFor } from "./compressed.ts";
import { gather, type Raw } from "./gather.ts";
import { toldOf } from "./told-status.ts";

/**
 * Sends a page in one piece, by `raw`: the response as it was before something that compresses was put in between. Next
 * writes a page in dozens of pieces; each would be compressed for itself, sent and waited for. No page of ours shows a part
 * before the rest, so nobody waits longer for its beginning.
 */
export function sendWhole(request: IncomingMessage, response: ServerResponse, raw: Raw): void {
  gather(
    response,
    () => String(response.getHeader("content-type")).startsWith("text/html"),
    (page) => send(page, request, response, raw),
  );
}

async function send(page: Buffer, request: IncomingMessage, response: ServerResponse, raw: Raw) {
  const told = toldOf(response);
  const status = told?.status ?? response.statusCode;
  if (request.method === "HEAD") {
    raw.writeHead(status, told?.headers);
    raw.end();
    return;
  }
  const encoding = encodingFor(request);
  const body = encoding ? await compressed(encoding, page, "once") : page;
  raw.writeHead(status, {
    ...told?.headers,
    vary: [response.getHeader("vary"), "accept-encoding"].filter(Boolean).join(", "),
    ...(encoding && { "content-encoding": encoding }),
    "content-length": body.length,
  });
  raw.end(body);
}
