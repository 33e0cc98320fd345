// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import compression from "compression";
import { afterEach, expect, it } from "vitest";
import { tellStatus } from "#lib/kernel/told-status.ts";
import { gather, rawOf, sendHeadersWithBody } from "./gather.ts";
import { hearing } from "./told-status.ts";
import { sendWhole } from "./whole-pages.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const pieces = ["<p>è ", "già ".repeat(400), "qui</p>"];
const page = pieces.join("");

/** As Next does: the headers first, then piece by piece. */
async function inPieces(response: ServerResponse, type = "text/html; charset=utf-8", status = 200) {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.setHeader("vary", "rsc");
  response.flushHeaders();
  for (const piece of pieces) {
    response.write(piece);
    await wait(5);
  }
  response.end();
}

type Read = { status: number | undefined; headers: IncomingMessage["headers"]; parts: Buffer[] };

/** What a reader gets, in how many parts; by `node:http`, which decodes nothing. */
async function read(make: (response: ServerResponse) => unknown, headers = {}, method = "GET"): Promise<Read> {
  const compress = compression();
  const server = createServer((asked, response) => {
    sendHeadersWithBody(response);
    const raw = rawOf(response);
    compress(asked, response, () => {
      sendWhole(asked, response, raw);
      hearing(response, () => make(response));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, method, headers: { connection: "close", ...headers } }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, parts: await answer.toArray() });
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["nothing", undefined, (body: Buffer) => body],
  ["gzip, deflate", "gzip", gunzipSync],
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["deflate", undefined, (body: Buffer) => body],
] as const)("a page comes whole to who takes %s", async (accepted, encoding, decoded) => {
  const headers = accepted === "nothing" ? {} : { "accept-encoding": accepted };
  const answer = await read((response) => inPieces(response), headers);
  expect(answer.parts).toHaveLength(1);
  const [body = Buffer.alloc(0)] = answer.parts;
  expect(decoded(body).toString()).toBe(page);
  expect(answer.headers).toMatchObject({ "content-length": String(body.length), vary: "rsc, accept-encoding" });
  expect(answer.headers["content-encoding"]).toBe(encoding);
});

it("the answer to a form and a page that is not there come whole too, with their status", async () => {
  const answer = await read((response) => inPieces(response, "text/html", 404), {}, "POST");
  expect(answer).toMatchObject({ status: 404, headers: { "content-length": String(Buffer.byteLength(page)) } });
});

it("a page has the status that is told while it is made, and no other page has", async () => {
  const told = async (response: ServerResponse, status?: number) => {
    await wait(1);
    tellStatus({ status: 429, headers: { "retry-after": "60" } });
    await inPieces(response, "text/html", status);
  };
  const [refused, asked, leading, other] = await Promise.all([
    read((response) => told(response), {}, "POST"),
    read((response) => told(response), {}, "HEAD"),
    read((response) => told(response, 303), {}, "POST"),
    read((response) => inPieces(response)),
  ]);
  expect(asked).toMatchObject({ status: 429, headers: { "retry-after": "60" }, parts: [] });
  expect(leading.status).toBe(303);
  expect(refused).toMatchObject({ status: 429, headers: { "retry-after": "60", vary: "rsc, accept-encoding" } });
  expect(Buffer.concat(refused.parts).toString()).toBe(page);
  expect(other.status).toBe(200);
});

it("what is told of who reads a page is not the status of a form that was answered", async () => {
  const told = async (response: ServerResponse) => {
    tellStatus({ status: 404, whenRead: true });
    await inPieces(response);
  };
  expect((await read(told)).status).toBe(404);
  expect((await read(told, {}, "HEAD")).status).toBe(404);
  expect((await read(told, {}, "POST")).status).toBe(200);
});

it("what is no page goes out as it is made", async () => {
  const answer = await read((response) => inPieces(response, "text/csv"));
  expect(answer.parts.length).toBeGreaterThan(1);
  expect(Buffer.concat(answer.parts).toString()).toBe(page);
  const small = await read((response) => inPieces(response, "text/csv"), { "accept-encoding": "deflate" });
  expect(small.headers["content-encoding"]).toBe("deflate");
  expect(inflateSync(Buffer.concat(small.parts)).toString()).toBe(page);
});

it("who asks for the headers alone gets them alone", async () => {
  const answer = await read((response) => inPieces(response), { "accept-encoding": "br" }, "HEAD");
  expect(answer).toMatchObject({ status: 200, parts: [], headers: { "content-type": "text/html; charset=utf-8" } });
});

it("a page that ends with its first piece is a page as well", async () => {
  const answer = await read((response) => {
    response.setHeader("content-type", "text/html");
    response.end(page);
  });
  expect(Buffer.concat(answer.parts).toString()).toBe(page);
});

it("where a page cannot be sent, its reader is told, and no other", async () => {
  const fails = read((response) => {
    gather(
      response,
      () => true,
      () => Promise.reject(new Error("no memory for it")),
    );
    response.end(page);
  });
  await expect(fails).rejects.toThrow("socket hang up");
});
