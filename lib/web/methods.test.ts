// SPDX-License-Identifier: AGPL-3.0-or-later
import { globSync, readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { rawOf } from "./gather.ts";
import { answerMethods } from "./methods.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Said = { status: number; headers?: Record<string, string | string[]>; words?: string };

/** As Next answers a page; OPTIONS it does not know there. */
const page = (method = ""): Said =>
  method === "OPTIONS" ? { status: 400 } : { status: 200, headers: { "content-type": "text/html" }, words: "<p>è</p>" };

/** As Next answers for a handler with these methods. */
const handler = (allow: string) => (method: string) => {
  if (method === "OPTIONS") return { status: 204, headers: { allow } };
  return allow.includes(method) ? { status: 200, words: "{}" } : { status: 405 };
};

/** What a reader gets where Next would say `said`, and as which method Next was asked. */
async function ask(method: string, path: string, said: (method: string) => Said) {
  let asked = "";
  const server = createServer((incoming, response) => {
    answerMethods(incoming, response, rawOf(response));
    asked = incoming.method ?? "";
    const { status, headers = {}, words } = said(asked);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(words);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status?: number; allow?: string; type?: string; words: string; asked: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method })
        .on("error", reject)
        .on("response", async (response) => {
          const { allow, "content-type": type } = response.headers;
          const words = (await response.setEncoding("utf8").toArray()).join("");
          resolve({ status: response.statusCode, allow, type, words, asked });
        })
        .end();
    },
  );
}

describe("a page", () => {
  it.each(["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])("is not made for %s", async (method) => {
    const answer = await ask(method, "/en/search?q=x", page);
    expect(answer).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS, POST", asked: "OPTIONS" });
    expect(answer.words).toContain('<html lang="en">');
    expect((await ask(method, "/it", page)).words).toContain('<html lang="it">');
    expect((await ask(method, "/en?q=x", page)).words).toContain('<html lang="en">');
  });

  it("says what it allows", async () => {
    expect(await ask("OPTIONS", "/it/proposte", page)).toMatchObject({
      ...{ status: 204, allow: "GET, HEAD, OPTIONS, POST", words: "" },
      type: undefined,
    });
  });

  it.each(["GET", "HEAD", "POST"])("is answered as it is made for %s", async (method) => {
    expect(await ask(method, "/it/proposte", page)).toMatchObject({ status: 200, allow: undefined, asked: method });
  });

  it("that leads on leads on, whatever the method", async () => {
    expect(await ask("PUT", "/", () => ({ status: 307, headers: { location: "/it" } }))).toMatchObject({ status: 307 });
  });
});

describe("a handler", () => {
  const reading = handler("GET, HEAD, OPTIONS");
  const writing = handler("OPTIONS, POST");

  it.each([
    ["PUT", "/api/viewer", reading, "GET, HEAD, OPTIONS"],
    ["POST", "/api/viewer", reading, "GET, HEAD, OPTIONS"],
    ["GET", "/api/comments", writing, "OPTIONS, POST"],
    ["DELETE", "/api/comments", writing, "OPTIONS, POST"],
  ] as const)("of the API tells a program that it does not know %s", async (method, path, said, allow) => {
    const answer = await ask(method, path, said);
    expect(answer).toMatchObject({ status: 405, allow, type: "application/problem+json" });
    expect(JSON.parse(answer.words)).toMatchObject({ status: 405, title: "Method not allowed" });
  });

  it("that answers OPTIONS itself is heard", async () => {
    expect(await ask("OPTIONS", "/api/comments", writing)).toMatchObject({ status: 204, allow: "OPTIONS, POST" });
  });

  it("at the address of a page refuses as a page does, and so does a file", async () => {
    const feed = await ask("POST", "/it/proposte/novita", reading);
    expect(feed).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS", type: "text/html; charset=utf-8" });
    const file = await ask("PUT", "/icon.svg", () => ({
      status: 405,
      headers: { allow: ["GET", "HEAD"] },
      words: "x",
    }));
    expect(file).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS", type: "text/html; charset=utf-8" });
  });

  it("knows GET and POST alone, which is what is told of it", () => {
    const known = /export (?:const|(?:async )?function) (?:GET|POST)\b/;
    const others = /export (?:const|(?:async )?function) (?:PUT|PATCH|DELETE|HEAD|OPTIONS)\b/;
    const files = globSync("app/**/route.ts").map((file) => readFileSync(file, "utf8"));
    expect(files.length).toBeGreaterThan(20);
    for (const source of files) {
      expect(source).toMatch(known);
      expect(source).not.toMatch(others);
    }
  });
});

describe("an address of the API that does not exist", () => {
  const nothing: Said = {
    status: 404,
    headers: { "content-type": "text/html" },
    words: "This page could not be found.",
  };

  it.each([nothing, { status: 404 }])("is said to be none, where Next has words of its own or none", async (said) => {
    for (const method of ["GET", "POST", "DELETE", "OPTIONS"]) {
      const answer = await ask(method, "/api/auth/session", () => said);
      expect(answer).toMatchObject({ status: 404, allow: undefined, type: "application/problem+json" });
      expect(JSON.parse(answer.words)).toMatchObject({ status: 404, title: "Not found" });
    }
  });

  it("keeps the words of who answered, and so does a page that is not there", async () => {
    const told = () => ({ status: 404, headers: { "content-type": "text/plain" }, words: "Non esiste." });
    expect(await ask("GET", "/api/files/1", told)).toMatchObject({ status: 404, words: "Non esiste." });
    expect(await ask("POST", "/it/nulla", () => nothing)).toMatchObject({ status: 404, words: nothing.words });
  });
});
