// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type ServerResponse } from "node:http";
import compression from "compression";
import next from "next";
import { askedAddress } from "#lib/kernel/asked-address.ts";
import { expiry } from "#lib/kernel/expiry.ts";
import { log } from "#lib/kernel/log.ts";
import { rawOf, sendHeadersWithBody } from "./gather.ts";
import { sayInWords } from "./in-words.ts";
import { keptPages } from "./kept-pages.ts";
import { answerMethods } from "./methods.ts";
import { seeOther } from "./see-other.ts";
import { hearing } from "./told-status.ts";
import { refuseUnread } from "./unread.ts";
import { sendWhole } from "./whole-pages.ts";

export type Web = {
  /** Takes no new requests, and ends when those at work are answered. */
  stop(): Promise<void>;
};

/** Serves the finished build on a port; without a host on every address of the machine. */
export async function startWeb({ port, host }: { port: number; host?: string }): Promise<Web> {
  // Node reads `next.config.ts` itself; otherwise every server would load a compiler for it, and keep it.
  process.env.__NEXT_NODE_NATIVE_TS_LOADER_ENABLED = "true";
  const app = next({ dev: false, port, ...(host && { hostname: host }) });
  await app.prepare();
  const serve = app.getRequestHandler();
  const pages = keptPages();
  expiry.subscribe(pages.forget);
  const compress = compression();

  const server = createServer((request, response) => {
    if (pages.answer(request, response)) return;
    request.headers[askedAddress] = request.url;
    sendHeadersWithBody(response);
    seeOther(request, response);
    const raw = rawOf(response);
    compress(request, response, () => {
      sendWhole(request, response, raw);
      pages.watch(request, response, raw);
      sayInWords(request, response, raw);
      answerMethods(request, response, raw);
      hearing(response, () => serve(request, response)).catch((error: unknown) => failed(error, response));
    });
  });
  // Longer than proxies keep an idle connection: who sends just as it is closed is told that it broke.
  server.keepAliveTimeout = 75_000;
  server.on("clientError", refuseUnread);
  await new Promise<void>((listening, reject) => {
    server.once("error", reject);
    server.listen(port, host, listening);
  });
  return {
    async stop() {
      await new Promise((closed) => server.close(closed));
      await app.close();
    },
  };
}

function failed(error: unknown, response: ServerResponse) {
  log("error", "a request failed before Next could answer it", {}, error);
  response.statusCode = 500;
  response.end("Internal Server Error");
}
