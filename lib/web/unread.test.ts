// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, it } from "vitest";
import { refuseUnread } from "./unread.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** What a server says to these words, until it closes the connection. */
async function said(words: string, patience?: number): Promise<string> {
  const server = createServer({ connectionsCheckingInterval: 20 }, (_, response) => response.end("answered"));
  if (patience) Object.assign(server, { headersTimeout: patience, requestTimeout: patience });
  server.on("clientError", refuseUnread);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(words);
  return text(socket);
}

const both = (italian: string, english: string) =>
  new RegExp(String.raw`^HTTP/1.1 [\s\S]*\r\n\r\n${italian}[\s\S]*${english}`);

it("a cookie or an address that is too long is refused in words, in both languages", async () => {
  const tooLong = "x".repeat(20_000);
  for (const words of [
    `GET /it HTTP/1.1\r\nHost: x\r\nCookie: a=${tooLong}\r\n\r\n`,
    `GET /it/${tooLong} HTTP/1.1\r\n`,
  ]) {
    const answer = await said(words);
    expect(answer).toMatch(/^HTTP\/1.1 431 .*\r\n/);
    expect(answer).toMatch(
      both("La richiesta del tuo browser è troppo lunga", "The request of your browser is too long"),
    );
  }
});

it("what is no request is refused in words", async () => {
  const answer = await said("GET /it HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1.1 400 .*\r\n/);
  expect(answer).toMatch(both("Quello che hai inviato non si può leggere", "What you sent cannot be read"));
});

it("what does not come to its end in time is refused in words", async () => {
  const answer = await said("GET /it HTTP/1.1\r\nHost: x\r\n", 50);
  expect(answer).toMatch(/^HTTP\/1.1 408 .*\r\n/);
  expect(answer).toMatch(both("Quello che hai inviato", "What you sent"));
});

it("who breaks off is not answered, and others are", async () => {
  const socket = { writable: false, destroyed: false, destroy: () => Object.assign(socket, { destroyed: true }) };
  refuseUnread(Object.assign(new Error("reset"), { code: "ECONNRESET" }), socket as never);
  expect(socket.destroyed).toBe(true);
  expect(await said("GET /it HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
    /^HTTP\/1.1 200[\s\S]*answered/,
  );
});
