// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Where a page leads on while it answers a form, the browser is to ask for the other page (303). Next says 307, by which
 * the browser sends the form once more, to a page that does not know it.
 */
export function seeOther(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "POST") return;
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    Reflect.apply(writeHead, response, [status === 307 ? 303 : status, ...rest]);
}
