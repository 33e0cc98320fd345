// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage, ServerResponse } from "node:http";
import { problem } from "#lib/kernel/problem.ts";
import { refusalPage } from "#lib/kernel/refusal-page.ts";
import { gather, type Raw } from "./gather.ts";

/** A form is sent to the page on which it stands. */
const pageAllows = "GET, HEAD, OPTIONS, POST";

/** What a handler allows that does not know the method; those of ours know nothing but GET and POST. */
const othersThan = { GET: "OPTIONS, POST", HEAD: "OPTIONS, POST", POST: "GET, HEAD, OPTIONS" };

/**
 * Has a method that an address does not know refused in words, by 405 and with what it allows, OPTIONS answered, and an
 * address of the API that does not exist said to be none. Next answers without words or in its own, and PUT with the page.
 */
export function answerMethods(request: IncomingMessage, response: ServerResponse, raw: Raw): void {
  const { method = "GET", url = "" } = request;
  const isOfApi = url.startsWith("/api/");
  if (!isOfApi && (method === "GET" || method === "HEAD")) return;
  const isKnown = Object.hasOwn(othersThan, method);
  if (!isKnown) askWhatIsAllowed(request);

  const isMissing = () => isOfApi && response.statusCode === 404 && isWithoutOurWords(response);
  const isRefused = () => response.statusCode === 405 || (!isKnown && !isElsewhere(response));
  const send = async () => {
    const allow = isMissing() ? undefined : allowed(response, method);
    const answer = allow === undefined ? nothingHere() : refusal(method, url, isOfApi, allow);
    const body = Buffer.from(await answer.arrayBuffer());
    for (const name of ["content-type", "content-length"]) response.removeHeader(name);
    raw.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      ...(allow && { allow }),
      ...(answer.status !== 204 && { "content-length": body.length }),
    });
    raw.end(body);
  };
  gather(response, () => isMissing() || isRefused(), send);
}

/** Handlers and files say what they allow; a page is not made, and what would have been written is not read. */
function askWhatIsAllowed(request: IncomingMessage) {
  request.method = "OPTIONS";
  delete request.headers["content-type"];
}

const isWithoutOurWords = (response: ServerResponse) =>
  String(response.getHeader("content-type") ?? "text/html").startsWith("text/html");

const isElsewhere = ({ statusCode }: ServerResponse) => statusCode === 404 || (statusCode >= 300 && statusCode < 400);

function allowed(response: ServerResponse, method: string): string {
  const said = [response.getHeader("allow") ?? []].flat().join(", ");
  if (!said) return othersThan[method as keyof typeof othersThan] ?? pageAllows;
  return said.includes("OPTIONS") ? said : `${said}, OPTIONS`;
}

const nothingHere = () => problem({ status: 404, title: "Not found", detail: "There is nothing at this address." });

function refusal(method: string, url: string, isOfApi: boolean, allow: string): Response {
  if (method === "OPTIONS") return new Response(null, { status: 204 });
  if (!isOfApi) return refusalPage(url, 405, "method");
  return problem({ status: 405, title: "Method not allowed", detail: `What is at this address answers ${allow}.` });
}
