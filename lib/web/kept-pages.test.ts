// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import compression from "compression";
import { afterEach, describe, expect, it } from "vitest";
import { rawOf } from "./gather.ts";
import { keptPages } from "./kept-pages.ts";

/** Headers that Next gives a page that is the same for everyone. */
const forEveryone = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "s-maxage=15, stale-while-revalidate=885",
  "x-nextjs-cache": "HIT",
  vary: "rsc, next-router-state-tree, Accept-Encoding",
};

const page = (turn: number) => `<p>${"Una panchina all'ombra. ".repeat(200)}${turn}</p>`;

/** As Next does: header by header, all of them sent with the first byte. */
function say(response: ServerResponse, body: string, headers: Record<string, string> = forEveryone, status = 200) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}

type Answering = (response: ServerResponse, turn: number, request: IncomingMessage) => unknown;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server that keeps pages, before one that makes page 1, page 2 and so on; the clock stands still until it is moved. */
async function aServer(make: Answering = (response, turn) => say(response, page(turn))) {
  let time = 1_000;
  let made = 0;
  const pages = keptPages(() => time);
  const compress = compression();
  const server = createServer((asked, response) => {
    if (pages.answer(asked, response)) return;
    const raw = rawOf(response);
    compress(asked, response, () => {
      pages.watch(asked, response, raw);
      made += 1;
      make(response, made, asked);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    port,
    forget: pages.forget,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    made: () => made,
    read: (headers: Record<string, string> = {}, method = "GET", path = "/it") =>
      read({ port, path, method, headers: { connection: "close", ...headers } }),
  };
}

type Read = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

/** By `node:http`, which decodes nothing and adds no header of its own. */
const read = (options: { port: number; path: string; method: string; headers: Record<string, string> }) =>
  new Promise<Read>((resolve, reject) => {
    request({ host: "127.0.0.1", ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });

describe("a page that is the same for everyone", () => {
  it("is made once and read twice, the second time as the first", async () => {
    const { read, made } = await aServer();
    const first = await read();
    const second = await read();
    expect(first.body.toString()).toBe(page(1));
    expect(second).toEqual({ ...first, headers: { ...first.headers, date: second.headers.date } });
    expect(first.headers).toMatchObject({
      "content-length": String(Buffer.byteLength(page(1))),
      "x-nextjs-cache": "HIT",
      vary: "rsc, next-router-state-tree, accept-encoding",
    });
    expect(made()).toBe(1);
  });

  it("is put together when it comes in parts", async () => {
    const { read, made } = await aServer((response) => {
      for (const [name, value] of Object.entries(forEveryone)) response.setHeader(name, value);
      response.write("<p>è ");
      response.write(Buffer.from("già "));
      response.end("qui</p>");
    });
    for (const _ of [1, 2]) expect((await read()).body.toString()).toBe("<p>è già qui</p>");
    expect(made()).toBe(1);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
  ])("is sent to who takes %s as %s, each time", async (accepted, encoding, decoded) => {
    const { read, made } = await aServer();
    for (const _ of [1, 2]) {
      const { headers, body } = await read({ "accept-encoding": accepted });
      expect(headers["content-encoding"]).toBe(encoding);
      expect(headers["content-length"]).toBe(String(body.length));
      expect(body.length).toBeLessThan(500);
      expect(decoded(body).toString()).toBe(page(1));
    }
    expect((await read({ "accept-encoding": "identity" })).headers["content-encoding"]).toBeUndefined();
    expect((await read()).body.toString()).toBe(page(1));
    expect(made()).toBe(1);
  });

  it("is not sent again to who has it, whether it is kept or made anew", async () => {
    const { read, forget, made } = await aServer((response) => say(response, page(0)));
    const { headers } = await read();
    const again = () => read({ "if-none-match": String(headers.etag), "accept-encoding": "br" });
    for (const _ of ["kept", "made anew"]) {
      const answer = await again();
      expect(answer).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag: headers.etag } });
      expect(answer.headers).not.toHaveProperty("content-length");
      expect(answer.headers).not.toHaveProperty("content-encoding");
      forget();
    }
    expect(made()).toBe(2);
    expect((await read({ "if-none-match": 'W/"another"' })).status).toBe(200);
  });

  it("is kept by its whole address", async () => {
    const { read } = await aServer();
    expect((await read({}, "GET", "/it")).body.toString()).toBe(page(1));
    expect((await read({}, "GET", "/it?page=2")).body.toString()).toBe(page(2));
    expect((await read({}, "GET", "/it")).body.toString()).toBe(page(1));
  });
});

describe("what is not kept", () => {
  const { "x-nextjs-cache": _, ...unmarked } = forEveryone;

  it.each<[string, number, Record<string, string>]>([
    ["what is not found", 404, forEveryone],
    ["what Next did not mark", 200, unmarked],
    ["what is known to be old", 200, { ...forEveryone, "x-nextjs-cache": "STALE" }],
    ["what is for one reader", 200, { ...forEveryone, "cache-control": "private, no-store" }],
    ["what may be kept for no time", 200, { ...forEveryone, "cache-control": "s-maxage=0" }],
    ["what sets a cookie", 200, { ...forEveryone, "set-cookie": "one=1" }],
    ["what is no page", 200, { ...forEveryone, "content-type": "application/json" }],
  ])("%s", async (_what, status, headers) => {
    const { read } = await aServer((response, turn) => say(response, page(turn), headers, status));
    for (const turn of [1, 2]) {
      const answer = await read({ "accept-encoding": "gzip" });
      expect(answer.status).toBe(status);
      expect(gunzipSync(answer.body).toString()).toBe(page(turn));
    }
  });

  it("answers that a header of the reader's changes", async () => {
    const { read } = await aServer();
    expect((await read({ rsc: "1" })).body.toString()).toBe(page(1));
    expect((await read()).body.toString()).toBe(page(2));
    expect((await read({ rsc: "1" })).body.toString()).toBe(page(3));
    expect((await read()).body.toString()).toBe(page(2));
  });

  it("answers to anything but GET", async () => {
    const { read } = await aServer();
    for (const method of ["HEAD", "POST"]) await read({}, method);
    expect((await read()).body.toString()).toBe(page(3));
    for (const method of ["HEAD", "POST"]) await read({}, method);
    expect((await read({}, "POST")).body.toString()).toBe(page(6));
  });
});

describe("a page that is kept ages", () => {
  it("is made anew after five seconds by one reader, while the others read it as it was", async () => {
    const waiting: (() => void)[] = [];
    const { read, wait, made } = await aServer((response, turn) => {
      const send = () => say(response, page(turn));
      if (turn === 1) send();
      else waiting.push(send);
    });
    await read();
    wait(4_999);
    expect((await read()).body.toString()).toBe(page(1));
    wait(1);
    const renewing = read();
    await expect.poll(made).toBe(2);
    expect((await read()).body.toString()).toBe(page(1));
    waiting[0]?.();
    expect((await renewing).body.toString()).toBe(page(2));
    expect((await read()).body.toString()).toBe(page(2));
  });

  it("is read no more after six, also while it is being made anew", async () => {
    const { read, wait, made } = await aServer((response, turn) => {
      if (turn !== 2) say(response, page(turn));
      else response.destroy();
    });
    await read();
    wait(5_000);
    await expect(read()).rejects.toThrow();
    wait(999);
    expect((await read()).body.toString()).toBe(page(1));
    wait(1);
    expect((await read()).body.toString()).toBe(page(3));
    expect(made()).toBe(3);
  });
});

describe("when something expires", () => {
  it("the next reader waits for the new version", async () => {
    const { read, forget } = await aServer();
    await read();
    forget();
    expect((await read()).body.toString()).toBe(page(2));
  });

  it("what was begun before is sent and not kept", async () => {
    let send = () => undefined as unknown;
    const { read, forget, made } = await aServer((response, turn) => {
      send = () => say(response, page(turn));
      if (turn !== 1) send();
    });
    const begun = read();
    await expect.poll(made).toBe(1);
    forget();
    send();
    expect((await begun).body.toString()).toBe(page(1));
    expect((await read()).body.toString()).toBe(page(2));
  });

  it("what was begun before is not kept for as long as its reader takes, either", async () => {
    const long = "una panchina ".repeat(1_000_000);
    let send = () => undefined as unknown;
    const { read, forget, made, port } = await aServer((response, turn) => {
      send = () => say(response, turn === 1 ? long : page(turn));
      if (turn !== 1) send();
    });
    const slow = connect(port, "127.0.0.1").pause();
    slow.write("GET /it HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await expect.poll(made).toBe(1);
    forget();
    send();
    expect((await read()).body.toString()).toBe(page(2));
    slow.destroy();
  });

  it("what was made until the action answered is forgotten too", async () => {
    let answer = () => undefined as unknown;
    const { read, forget, made } = await aServer((response, turn, { method }) => {
      if (method === "GET") return say(response, page(turn));
      answer = () => say(response, "", { location: "/it" }, 303);
    });
    const action = read({}, "POST");
    await expect.poll(made).toBe(1);
    forget();
    expect((await read()).body.toString()).toBe(page(2));
    answer();
    await action;
    expect((await read()).body.toString()).toBe(page(3));
    expect((await read()).body.toString()).toBe(page(3));
  });
});
