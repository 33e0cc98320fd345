// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { compressed, type Encoding, encodingFor } from "./compressed.ts";
import { gather, type Raw } from "./gather.ts";

type Page = {
  headers: OutgoingHttpHeaders;
  etag: string;
  /** Who sends one of these headers might read another page at this address. */
  variedBy: string[];
  /** In milliseconds, as all times here. */
  since: number;
  isBeingRenewed: boolean;
  body: Buffer;
  /** Begun when the first reader asks for it. */
  sizes: Map<Encoding, Promise<Buffer>>;
};

const freshFor = 5_000;

/** While one reader has an aged page made anew, the others read it as it was. */
const renewalTakes = 1_000;

/** In bytes; what is compressed counts as much again. */
const room = 32 * 1024 * 1024;

/**
 * Pages that are the same for everyone, kept for some seconds as they are sent: as bytes, compressed once, with an ETag.
 * `now` counts milliseconds.
 */
export function keptPages(now: () => number = () => performance.now()) {
  const pages = new LRUCache<string, Page>({
    maxSize: room,
    sizeCalculation: ({ body }) => 2 * body.length,
  });
  let generation = 0;

  /** Nothing that is kept, or being made, is read from here any more. */
  function forget() {
    generation += 1;
    pages.clear();
  }

  /** Answers with what is kept; `false` where Next has to answer. */
  function answer(request: IncomingMessage, response: ServerResponse): boolean {
    const page = request.method === "GET" && pages.get(request.url ?? "");
    if (!page || isVaried(request, page.variedBy) || !isReadable(page)) return false;
    send(page, request, response).catch((error: Error) => response.destroy(error));
    return true;
  }

  function isReadable(page: Page): boolean {
    const age = now() - page.since;
    if (age < freshFor) return true;
    if (page.isBeingRenewed) return age < freshFor + renewalTakes;
    page.isBeingRenewed = true;
    return false;
  }

  /**
   * Keeps what Next will answer, if that is the same for everyone, and sends it by `raw`: the response as it was before
   * something that compresses was put in between.
   */
  function watch(request: IncomingMessage, response: ServerResponse, raw: Raw) {
    const begun = generation;
    // What an action expires has expired for certain only when the action has answered.
    response.once("close", () => {
      if (generation !== begun) forget();
    });
    if (request.method !== "GET") return;
    gather(
      response,
      () => mayBeKept(request, response),
      (body) => {
        const page = pageOf(response, body, now());
        if (generation === begun) pages.set(request.url ?? "", page);
        return send(page, request, raw);
      },
    );
  }

  return { answer, watch, forget };
}

/** What Next has made for everyone, complete and not known to be old. */
const mayBeKept = (request: IncomingMessage, response: ServerResponse): boolean =>
  response.statusCode === 200 &&
  /^(HIT|MISS|REVALIDATED)$/.test(headerOf(response, "x-nextjs-cache")) &&
  /\bs-maxage=[1-9]/.test(headerOf(response, "cache-control")) &&
  headerOf(response, "content-type").startsWith("text/html") &&
  !response.hasHeader("set-cookie") &&
  !isVaried(request, variedBy(response));

const headerOf = (response: ServerResponse, name: string) => String(response.getHeader(name) ?? "");

/** The encoding is chosen here. */
const variedBy = (response: ServerResponse) =>
  headerOf(response, "vary")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== "" && name !== "accept-encoding");

const isVaried = (request: IncomingMessage, by: string[]) => by.some((name) => name in request.headers);

function pageOf(response: ServerResponse, body: Buffer, since: number): Page {
  const etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
  const vary = [...variedBy(response), "accept-encoding"].join(", ");
  // It depends on how the reader takes it.
  response.removeHeader("content-length");
  return {
    headers: { ...response.getHeaders(), etag, vary },
    etag,
    variedBy: variedBy(response),
    since,
    isBeingRenewed: false,
    body,
    sizes: new Map(),
  };
}

async function send(page: Page, request: IncomingMessage, to: Raw) {
  if (request.headers["if-none-match"]?.includes(page.etag)) {
    to.writeHead(304, page.headers);
    to.end();
    return;
  }
  const encoding = encodingFor(request);
  const body = encoding ? await compressedAs(encoding, page) : page.body;
  const encoded = encoding && { "content-encoding": encoding };
  to.writeHead(200, { ...page.headers, ...encoded, "content-length": body.length });
  to.end(body);
}

function compressedAs(encoding: Encoding, { body, sizes }: Page): Promise<Buffer> {
  const done = sizes.get(encoding) ?? compressed(encoding, body, "often");
  sizes.set(encoding, done);
  return done;
}
