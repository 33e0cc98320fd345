// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { seeOther } from "./see-other.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** With what status a page that answers so is sent. */
async function statusOf(method: "GET" | "POST", answer: (response: ServerResponse) => void) {
  const server = createServer((asked, response) => {
    seeOther(asked, response);
    response.setHeader("location", "/it/pagina-non-trovata");
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, method })
      .on("error", reject)
      .on("response", (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      })
      .end();
  });
}

const leadingOn = (response: ServerResponse) => {
  response.statusCode = 307;
  response.end();
};

describe("a page that leads on", () => {
  it("after a form has the other page asked for, not the form sent again", async () => {
    expect(await statusOf("POST", leadingOn)).toEqual([303, "/it/pagina-non-trovata"]);
    expect(await statusOf("POST", (response) => response.writeHead(307).end())).toEqual([
      303,
      "/it/pagina-non-trovata",
    ]);
  });

  it("leads on as Next says where nothing was sent", async () => {
    expect(await statusOf("GET", leadingOn)).toEqual([307, "/it/pagina-non-trovata"]);
  });

  it("any other answer to a form stays what it is", async () => {
    expect(await statusOf("POST", (response) => response.writeHead(409).end())).toEqual([
      409,
      "/it/pagina-non-trovata",
    ]);
  });
});
