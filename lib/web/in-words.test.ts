// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type OutgoingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { rawOf } from "./gather.ts";
import { sayInWords } from "./in-words.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Said = { status: number; headers: OutgoingHttpHeaders; words: string };

const failed: Said = { status: 500, headers: { "content-type": "text/plain" }, words: "Internal Server Error" };

const unknown: Said = {
  status: 409,
  headers: { "content-type": "text/plain", "x-nextjs-action-not-found": "1", "x-nextjs-cache": "HIT" },
  words: "Server Action unavailable.",
};

const multipart = { "content-type": "multipart/form-data; boundary=AAA" };

const part = '--AAA\r\nContent-Disposition: form-data; name="title"\r\n\r\nUna panchina\r\n';

/** What a reader gets who sends `pieces` to an address where Next would say `said`. */
async function sent(said: Said, pieces: string[], headers: Record<string, string> = multipart, path = "/it/proposte") {
  const server = createServer((asked, response) => {
    sayInWords(asked, response, rawOf(response));
    asked
      .on("data", () => undefined)
      .on("end", () => {
        response.statusCode = said.status;
        for (const [name, value] of Object.entries(said.headers)) response.setHeader(name, value as string);
        response.end(said.words);
      });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const asking = request({ host: "127.0.0.1", port, path, method: "POST", headers });
  const answer = new Promise<{ status: number | undefined; headers: object; words: string }>((resolve, reject) => {
    asking.on("error", reject).on("response", async (response) => {
      const words = (await response.setEncoding("utf8").toArray()).join("");
      resolve({ status: response.statusCode, headers: response.headers, words });
    });
  });
  for (const piece of pieces) {
    asking.write(piece);
    await turn();
  }
  asking.end();
  return answer;
}

describe("a form that arrives cut off", () => {
  it.each([
    ["without a part", ["x"]],
    ["within a part", [part.slice(0, 30)]],
    ["before its last boundary", [part]],
    ["within its last boundary", [part, "--AAA-"]],
  ])("%s is turned away in words", async (_, pieces) => {
    const answer = await sent(failed, pieces);
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject({ "content-type": "text/html; charset=utf-8" });
    expect(answer.words).toContain('<html lang="it">');
    expect(answer.words).toContain("La richiesta è arrivata incompleta");
  });

  it("is told so in the language of its address", async () => {
    expect((await sent(failed, ["x"], multipart, "/en/proposals")).words).toContain('<html lang="en">');
  });

  it.each([
    ["in one piece", [`${part}--AAA--\r\n`]],
    ["in many", [part, "--A", "AA-", "-"]],
    ["with its boundary in quotes", [`${part}--AAA--`], { "content-type": 'multipart/form-data; boundary="AAA"' }],
    ["of another kind", ["title=Una"], { "content-type": "application/x-www-form-urlencoded" }],
  ])("a fault of ours stays one: a whole form %s", async (_, pieces, headers = multipart) => {
    expect(await sent(failed, pieces, headers)).toMatchObject({ status: 500, words: failed.words });
  });

  it("what Next said of it in a page of ours stays", async () => {
    const page = { ...failed, headers: { "content-type": "text/html" }, words: "<h1>Qualcosa non va</h1>" };
    expect(await sent(page, ["x"])).toMatchObject({ status: 500, words: page.words });
  });
});

describe("a form that is older than the site", () => {
  it("is told so, and that nothing was recorded", async () => {
    const answer = await sent(unknown, [`${part}--AAA--`]);
    expect(answer.status).toBe(409);
    expect(answer.headers).not.toHaveProperty("x-nextjs-cache");
    expect(answer.words).toContain("Il sito è stato aggiornato nel frattempo");
  });

  it("a script of ours tells it itself", async () => {
    const headers = { ...multipart, "next-action": "7f00" };
    expect(await sent(unknown, [`${part}--AAA--`], headers)).toMatchObject({ status: 409, words: unknown.words });
  });
});
